/** The variant tester inside the call, fetched when it is wanted or ahead of time. */
import { Show, createSignal, lazy, type JSX } from 'solid-js';
import type { Progress } from '#tries';
import Fetched from '../common/Fetched.tsx';

const open = 'Essayer les formes du mot de passe';
const accepted = 'Accepté\u00a0: il est entré';
const title = 'Formes du mot de passe';

const VariantTester = lazy(() => import('../variantes-mot-de-passe/VariantTester.tsx'));

/** The page holds the address of its styles, made relative at build. */
function fetchStyles(): void {
  const href = document.querySelector<HTMLElement>('[data-tester-styles]')?.dataset['testerStyles'] ?? '';
  if (href === '' || document.querySelector(`link[href="${href}"]`) !== null) return;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
}

/** Fetches ahead all that the tester needs, its styles too. */
export function fetchTester(): void {
  fetchStyles();
  // What does not come is asked for again when it is wanted.
  void Promise.allSettled([
    import('../variantes-mot-de-passe/VariantTester.tsx'),
    import('../variantes-mot-de-passe/engine.ts'),
  ]);
}

interface Props {
  timeZone: string;
  onProgress: (progress: Progress) => void;
  onAccepted: () => void;
}

export default function Tester(props: Props): JSX.Element {
  const [isOpen, setOpen] = createSignal(false);
  let section!: HTMLElement;
  const openTester = async (): Promise<void> => {
    fetchStyles();
    setOpen(true);
    await VariantTester.preload().catch(() => undefined);
    // Once it has taken its place: whoever opens it has a password to type.
    requestAnimationFrame(() => section.querySelector<HTMLElement>('input[type="text"]')?.focus());
  };
  return (
    <section class="tester" aria-label={title} ref={section}>
      <Show
        when={isOpen()}
        fallback={
          <button class="word-button" type="button" onClick={() => void openTester()}>
            {open}
          </button>
        }
      >
        <Fetched>
          <VariantTester timeZone={props.timeZone} headingLevel={3} onProgress={props.onProgress} />
        </Fetched>
        <p class="actions">
          <button class="word-button" type="button" onClick={() => props.onAccepted()}>
            {accepted}
          </button>
        </p>
      </Show>
    </section>
  );
}
