import type { DoubtId, FactId } from '../sources.ts';
import type { DeliveryKind } from '../validity/kinds.ts';
import type { Action } from './advice.ts';
import type { Context, Sent } from './context.ts';

/** The facts that say how long what was sent is valid and locks a new demand. */
export const validityFacts: Readonly<Record<DeliveryKind, readonly FactId[]>> = {
  post: ['F18', 'F34', 'F37'],
  'initial-mail': ['F19', 'F35', 'F36'],
  'reset-mail': ['F20', 'F35', 'F36'],
};

/** The doubts on the end of a lock: a first mail's two durations (A1), the date it is counted from (A3). */
export function lockDoubts({ kind, expiresAt, reRequestAt }: Sent): DoubtId[] {
  const doubts: DoubtId[] = [];
  if (kind === 'initial-mail') doubts.push('A1');
  if (expiresAt < reRequestAt) doubts.push('A3');
  return doubts;
}

/** The doubts that the answers themselves raise: neither case (A10), or a button little is known of (A21). */
export function caseDoubts({ isUndecidedCase }: Context, action: Action): DoubtId[] {
  const doubts: DoubtId[] = [];
  if (isUndecidedCase) doubts.push('A10');
  if (action === 'click-mot-de-passe-perdu') doubts.push('A21');
  return doubts;
}
