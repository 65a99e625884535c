import { give, type Advice } from './advice.ts';
import { buttonFacts, pressButton } from './button.ts';
import { caseDoubts } from './citations.ts';
import { isAhead, type Context } from './context.ts';

/** His own password has outlived its validity; what the portal does then is not written (F13, F14, F21; A20). */
export const personalExpired = (context: Context): Advice | null => {
  const { isCase2, now, personalEndsAt } = context;
  if (!isCase2 || personalEndsAt === null || isAhead(now, personalEndsAt)) return null;
  const action = 'click-mot-de-passe-perdu';
  return give({
    rule: 'personal-expired',
    action,
    facts: ['F13', 'F14', 'F21'],
    doubts: ['A20', ...caseDoubts(context, action)],
  });
};

/** Nothing was sent, or all of it has ended: the button of his case (F11, F14). */
export const nothingPending = (context: Context): Advice => {
  const button = pressButton(context);
  return give({
    rule: 'nothing-pending',
    ...button,
    facts: buttonFacts(context),
    doubts: caseDoubts(context, button.action),
  });
};
