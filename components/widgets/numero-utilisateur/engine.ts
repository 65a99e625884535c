/** All that reads a whole number, says what is wrong and reads it aloud, fetched when someone comes: an empty page stays light. */
import { createMemo, type Accessor } from 'solid-js';
import { readUserNumber, type ReadUserNumber } from '#rules';

export { default as CheckAnswer } from './CheckAnswer.tsx';
export { default as CheckVerdict } from './CheckVerdict.tsx';
export { default as PartProblem } from './PartProblem.tsx';
export { default as ReadAloud } from './ReadAloud.tsx';

/** What the number being checked is; to be called with an owner. */
export const createReading = (text: Accessor<string>): Accessor<ReadUserNumber> =>
  createMemo(() => readUserNumber(text()));

/** The engine once it has come, and what it makes of the number being checked. */
export type Engine = typeof import('./engine.ts') & { readonly read: Accessor<ReadUserNumber> };
