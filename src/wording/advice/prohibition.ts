import type { DeliveryKind, FactId } from '#rules';
import { notBefore } from './fragments.ts';
import { sentence } from './sentence.ts';
import { textOf } from './segments.ts';
import { isDelivered, type Delivered, type Told } from './told.ts';

/** What is not to be done, until when, and the facts that forbid it. */
export type Prohibition = {
  readonly text: string;
  readonly until: Date | null;
  readonly facts: readonly FactId[];
};

/** The facts that forbid asking again, by what was sent. */
const lockFacts: Readonly<Record<DeliveryKind, readonly FactId[]>> = {
  post: ['F18', 'F34', 'F37'],
  'initial-mail': ['F19', 'F35'],
  'reset-mail': ['F20', 'F35', 'F36'],
};

/** Those of a mail that may be either, each once. */
const eitherMailFacts: readonly FactId[] = ['F19', 'F20', 'F35', 'F36'];

/** Whether a delivery forbids asking again; once he is in, nothing is to be asked for at all. */
export const isLocked = (told: Told): told is Delivered =>
  told.advice.rule !== 'just-logged-in' && isDelivered(told) && told.sent.locked;

/** The prohibition of a call, as a sentence of its own. */
export function prohibition(told: Told): Prohibition {
  if (isLocked(told)) {
    const { sent } = told;
    const facts = sent.bothWays ? eitherMailFacts : lockFacts[sent.kind];
    return { text: textOf(notBefore(told)), until: sent.reRequestAt, facts };
  }
  const text = textOf(sentence(told).filter(({ role }) => role === 'stop'));
  return { text, until: null, facts: ['F35'] };
}
