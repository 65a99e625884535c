import { createEffect, createSignal, on, onCleanup, type Accessor } from 'solid-js';
import { createOnDemand } from '../common/on-demand.ts';
import type { Answering } from './engine.ts';
import type { FormState } from './form-state.ts';

/** What works out and shows an answer, and the answer to the form. */
export type Engine = typeof import('./engine.ts') & { readonly answering: Answering };

/** The engine of a form, fetched when the form is first entered. */
export type Waking = {
  /** Null until it has come. */
  readonly engine: Accessor<Engine | null>;
  readonly failed: Accessor<boolean>;
  /** The form is being filled in from outside: what is about to move is not shown yet. */
  readonly arriving: Accessor<boolean>;
  /** Names given from outside that mean nothing here. */
  readonly unknown: Accessor<readonly string[]>;
  readonly wake: () => Promise<Engine | null>;
  /** Wakes the engine when someone comes to the form, or when it is filled in from outside. */
  readonly watch: (root: HTMLElement) => void;
};

/**
 * Prepares the engine of a form without fetching it; to be called while a component is being made.
 *
 * @param asked what fills the form in from outside, as an address writes it: '#type=post'
 */
export function createWaking(form: FormState, asked: Accessor<string>): Waking {
  const { part, failed, wake, watch } = createOnDemand(
    () => import('./engine.ts'),
    (parts): Engine => ({ ...parts, answering: parts.createAnswering(form) }),
  );
  const [arriving, setArriving] = createSignal(false);
  const [unknown, setUnknown] = createSignal<readonly string[]>([]);

  const fillIn = async (): Promise<void> => {
    if (!asked().includes('=')) return;
    setArriving(true);
    const parts = await wake();
    const prefill = parts?.readPrefill(asked()) ?? null;
    if (parts !== null && prefill !== null) {
      parts.fill(form, prefill);
      setUnknown(prefill.unknown);
    }
    setArriving(false);
  };
  const watchForm = (root: HTMLElement): void => {
    watch(root);
    window.addEventListener('hashchange', fillIn);
    onCleanup(() => window.removeEventListener('hashchange', fillIn));
    createEffect(on(asked, () => void fillIn()));
    const isBegun = (): boolean =>
      form.kind() !== null || [form.sent, form.received, form.chosen].some(({ date }) => date().text !== '');
    createEffect(() => isBegun() && void wake());
  };
  return { engine: part, failed, arriving, unknown, wake, watch: watchForm };
}
