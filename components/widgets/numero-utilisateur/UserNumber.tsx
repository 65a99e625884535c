/** The user-number calculator: compose a number from its parts, or check one. */
import { Show, createEffect, createSignal, on, onMount, type JSX } from 'solid-js';
import type { Parts } from '#rules';
import { createOnDemand } from '../common/on-demand.ts';
import { pageHash } from '../common/page-hash.ts';
import Check from './Check.tsx';
import { checkState } from './check-state.ts';
import Compose from './Compose.tsx';
import type { Engine } from './engine.ts';
import { partsInAddress } from './given.ts';

const composeTitle = 'Former le numéro';
const checkTitle = 'Vérifier un numéro';

interface Props {
  /** The Code CAF of the edition, an empty text when there is none. */
  codeCaf: string;
  /** Inside a sheet the headings come one level lower. */
  inSheet: boolean;
  /** Parts given by the page around the widget. */
  given?: Partial<Parts>;
  /** Told the composed number each time it changes; an empty text when there is none. */
  onNumber?: (number: string) => void;
  composeNotes?: JSX.Element;
  checkNotes?: JSX.Element;
}

export default function UserNumber(props: Props): JSX.Element {
  const checking = checkState();
  const [address, setAddress] = createSignal<Partial<Parts> | null>(null);
  const { part, failed, wake, watch } = createOnDemand(
    () => import('./engine.ts'),
    (parts): Engine => ({ ...parts, read: parts.createReading(checking.text) }),
  );
  let composing!: HTMLDivElement;
  let checkField: HTMLInputElement | undefined;
  onMount(() => {
    setAddress(partsInAddress(pageHash()));
    watch(composing);
  });
  createEffect(on(checking.text, () => void wake(), { defer: true }));
  const check = (text: string): void => {
    checking.put(text);
    checkField?.focus();
  };
  const title = (id: string, text: string): JSX.Element => (
    <Show when={props.inSheet} fallback={<h2 id={id}>{text}</h2>}>
      <h3 id={id}>{text}</h3>
    </Show>
  );

  return (
    <>
      <div class="tool" role="group" aria-labelledby="numero-former" ref={composing}>
        <div class="tool-inputs">{title('numero-former', composeTitle)}</div>
        <Compose
          codeCaf={props.codeCaf}
          given={props.given ?? address()}
          engine={part()}
          failed={failed()}
          onTyped={() => void wake()}
          onCheck={check}
          onNumber={(number) => props.onNumber?.(number)}
        />
        <div class="notes">{props.composeNotes}</div>
      </div>
      <Check
        state={checking}
        engine={part()}
        failed={failed()}
        watch={watch}
        codeCaf={props.codeCaf}
        field={(input) => {
          checkField = input;
        }}
        title={title('numero-verifier', checkTitle)}
        notes={props.checkNotes}
      />
    </>
  );
}
