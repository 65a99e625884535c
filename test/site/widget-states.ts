/** Every state a reader may meet a tool in. */
import { assistant } from './states/assistant.ts';
import { bare } from './states/bare.ts';
import { number } from './states/number.ts';
import { paper } from './states/paper.ts';
import { search } from './states/search.ts';
import type { State } from './states/state.ts';
import { tester } from './states/tester.ts';
import { timeline } from './states/timeline.ts';

/** The instant at which the states are reached: 10 h 30 in Paris. */
export const now = new Date('2026-03-10T09:30:00Z');

export const states: readonly State[] = [
  ...number,
  ...tester,
  ...timeline,
  ...assistant,
  ...search,
  ...paper,
  ...bare,
];
