import type fc from 'fast-check';

/** A way in for text: takes any, and throws when something is wrong with what comes out. */
export type TextTarget = readonly [name: string, stand: (text: string) => void];

/** A way in for anything else: a property of its own. */
export type OtherTarget = readonly [name: string, property: fc.IRawProperty<unknown, false>];
