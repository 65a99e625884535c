import { give, type Advice } from './advice.ts';
import { buttonClick, buttonFacts, pressButton } from './button.ts';
import { caseDoubts, validityFacts } from './citations.ts';
import { isAhead, type Context, type Sent } from './context.ts';

/** Ended by both counts: a new one may be asked for (F18 to F20, F34 to F37). */
export const deliveryExpired = (context: Context, sent: Sent): Advice | null => {
  if (isAhead(context.now, sent.expiresAt) || isAhead(context.now, sent.reRequestAt)) return null;
  const button = pressButton(context);
  return give({
    rule: 'delivery-expired',
    ...button,
    facts: [...buttonFacts(context), ...validityFacts[sent.kind]],
    doubts: caseDoubts(context, button.action),
  });
};

/** Ended when counted from sending, not yet from reception: too late to use, too early to ask again (A3). */
export const expiredButLocked = (context: Context, sent: Sent): Advice | null => {
  if (isAhead(context.now, sent.expiresAt)) return null;
  const action = 'wait-re-request';
  return give({
    rule: 'expired-but-locked',
    action,
    until: sent.reRequestAt,
    then: buttonClick(context),
    earliestAt: sent.expiresAt,
    facts: [...validityFacts[sent.kind]],
    doubts: ['A3', ...(sent.kind === 'initial-mail' ? ['A1' as const] : []), ...caseDoubts(context, action)],
  });
};
