import { give, type Advice } from './advice.ts';
import { buttonClick } from './button.ts';
import { caseDoubts, lockDoubts, validityFacts } from './citations.ts';
import type { Context, Sent } from './context.ts';

type Lock = Pick<Advice, 'rule' | 'facts' | 'doubts'> & Partial<Pick<Advice, 'meanwhile'>>;

/** Nothing new before the farthest end of what was sent, with the bolder readings of that end (F34 to F37; A1, A3). */
const lock = (context: Context, sent: Sent, { facts, doubts, ...more }: Lock): Advice => {
  const action = 'do-not-re-request';
  return give({
    ...more,
    action,
    until: sent.reRequestAt,
    then: buttonClick(context),
    earliestAt: sent.expiresAt < sent.reRequestAt ? sent.expiresAt : null,
    literalAt: sent.reRequestLiteralAt,
    facts: [...validityFacts[sent.kind], ...facts],
    doubts: [...doubts, ...lockDoubts(sent), ...caseDoubts(context, action)],
  });
};

/** Lost while still valid: the note knows no exception to the lock (A23). */
export const deliveryLost = (context: Context, sent: Sent): Advice | null =>
  sent.lost ? lock(context, sent, { rule: 'delivery-lost', facts: [], doubts: ['A23'] }) : null;

/** Every form refused: the button comes only once the validity has ended, trying goes on meanwhile (F8; A11). */
export const variantsExhausted = (context: Context, sent: Sent): Advice | null => {
  if (context.variants !== 'exhausted') return null;
  return lock(context, sent, {
    rule: 'variants-exhausted',
    meanwhile: sent.byMail ? 'retry-every-two-hours' : 'retry-regularly',
    facts: ['F8', sent.byMail ? 'F30' : 'F33'],
    doubts: ['A11'],
  });
};

/** The next try would fall after the end (F30; A28). */
export const noTimeLeft = (context: Context, sent: Sent): Advice | null => {
  const { retryAt, failures, seriesSpent, variants } = context;
  if (retryAt === null || retryAt < sent.expiresAt) return null;
  if (!seriesSpent && (failures === 0 || variants === 'to-try')) return null;
  return lock(context, sent, { rule: 'no-time-left', facts: ['F30'], doubts: ['A28'] });
};
