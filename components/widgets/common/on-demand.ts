import { createSignal, getOwner, runWithOwner, type Accessor } from 'solid-js';

/** Said in the answer's place when what works it out could not be fetched. */
export const loadFailure = 'Le calcul n’a pas pu être chargé. Rechargez la page.';

/** A part of a widget that is fetched when someone comes to it: an empty page stays light. */
export type OnDemand<Part> = {
  /** Null until it has come. */
  readonly part: Accessor<Part | null>;
  readonly failed: Accessor<boolean>;
  readonly wake: () => Promise<Part | null>;
  /** Wakes the part when someone comes to `root`. */
  readonly watch: (root: HTMLElement) => void;
};

/** How long a page takes to settle, in milliseconds. */
const idle = 1000;

/**
 * Prepares a part without fetching it; to be called while a component is being made, whose owner `start` then has.
 *
 * @example const { part, wake } = createOnDemand(() => import('./engine.ts'), (parts) => ({ ...parts }));
 */
export function createOnDemand<Module, Part extends object>(
  fetch: () => Promise<Module>,
  start: (module: Module) => Part,
): OnDemand<Part> {
  const owner = getOwner();
  const [part, setPart] = createSignal<Part | null>(null);
  const [failed, setFailed] = createSignal(false);
  const load = async (): Promise<Part | null> => {
    try {
      const module = await fetch();
      const started = runWithOwner(owner, () => start(module));
      return started === undefined ? null : setPart(() => started);
    } catch {
      setFailed(true);
      return null;
    }
  };
  let waking: Promise<Part | null> | undefined;
  const wake = (): Promise<Part | null> => (waking ??= load());
  const watch = (root: HTMLElement): void => {
    root.addEventListener('focusin', wake);
    root.addEventListener('pointerenter', wake);
    // Fetched once the page is idle, for a form still to be filled in when the network goes.
    setTimeout(() => void fetch().catch(() => undefined), idle);
  };
  return { part, failed, wake, watch };
}
