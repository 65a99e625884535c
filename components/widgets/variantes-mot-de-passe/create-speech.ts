/** What the page says aloud, through one live region. */
import { createSignal, onCleanup, type Accessor } from 'solid-js';

/** A typing pause, after which what was typed is commented. */
const pause = 700;

export type Speech = {
  text: Accessor<string>;
  say: (text: string) => void;
  /** Says it once the typing pauses; only the last sentence is said. */
  sayAfterTyping: (text: () => string) => void;
};

export function createSpeech(): Speech {
  const [text, setText] = createSignal('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (next: string): void => {
    clearTimeout(timer);
    setText(next);
  };
  onCleanup(() => clearTimeout(timer));
  return {
    text,
    say,
    sayAfterTyping: (next) => {
      clearTimeout(timer);
      timer = setTimeout(() => setText(next()), pause);
    },
  };
}
