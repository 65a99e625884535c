import { createSignal, type Accessor } from 'solid-js';
import type { LookAlikes } from '#rules';

/** What is typed and asked for, held before what reads it has come. */
export type Typed = {
  readonly text: Accessor<string>;
  readonly setText: (text: string) => void;
  readonly lookAlikes: Accessor<LookAlikes>;
  readonly setLookAlikes: (lookAlikes: LookAlikes) => void;
};

/** @example const typed = createTyped(); // typed.text() is '' */
export function createTyped(): Typed {
  const [text, setText] = createSignal('');
  const [lookAlikes, setLookAlikes] = createSignal<LookAlikes>('document');
  return { text, setText, lookAlikes, setLookAlikes };
}
