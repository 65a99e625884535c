import { createSignal, onCleanup, type Accessor } from 'solid-js';

/** How long a pause in typing means that the person has finished, in milliseconds. */
const pause = 900;

/** What the checking form holds, and whether its verdict may be said yet. */
export type CheckState = {
  text: Accessor<string>;
  settled: Accessor<boolean>;
  /** Each key pressed: a number still being typed is not said to be too short. */
  type: (text: string) => void;
  /** A whole text at once: pasted, taken from a suggestion, brought by the address. */
  put: (text: string) => void;
  settle: () => void;
};

export function checkState(): CheckState {
  const [text, setText] = createSignal('');
  const [settled, setSettled] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));

  const settle = (): void => {
    clearTimeout(timer);
    setSettled(true);
  };
  const put = (whole: string): void => {
    setText(whole);
    settle();
  };
  const type = (typed: string): void => {
    if (typed.length > text().length + 1) return put(typed);
    setText(typed);
    setSettled(false);
    clearTimeout(timer);
    timer = setTimeout(settle, pause);
  };
  return { text, settled, type, put, settle };
}
