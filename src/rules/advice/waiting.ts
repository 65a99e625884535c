import { give, type Advice } from './advice.ts';
import { caseDoubts } from './citations.ts';
import { isAhead, type Context, type Sent } from './context.ts';

/** A mail that came too recently to be tried; the cautious hour gives way when it would be too late (F29; A7, A28). */
export const tooEarly = (context: Context, sent: Sent): Advice | null => {
  const { earliestTryAt, advisedTryAt, window } = sent;
  if (window === 'empty' || !isAhead(context.now, earliestTryAt)) return null;
  const action = 'wait-first-try';
  return give({
    rule: 'too-early',
    action,
    until: window === 'reduced' ? earliestTryAt : advisedTryAt,
    then: 'try',
    earliestAt: earliestTryAt,
    facts: ['F29'],
    doubts: ['A7', ...(window === 'reduced' ? ['A28' as const] : []), ...caseDoubts(context, action)],
  });
};

/** A whole series of tries failed: the next comes two hours later (F30, F31; A9, A12). */
export const seriesSpent = (context: Context, sent: Sent): Advice | null => {
  if (!context.seriesSpent || context.retryAt === null) return null;
  const action = 'wait-retry';
  return give({
    rule: 'series-spent',
    action,
    until: context.retryAt,
    then: context.variants === 'to-try' ? 'try-variants' : 'try',
    facts: ['F30', 'F31'],
    doubts: ['A9', ...(sent.byMail ? [] : ['A12' as const]), ...caseDoubts(context, action)],
  });
};

/** The only form failed less than two hours ago (F30, and F33 by post; A12). */
export const recentFailure = (context: Context, sent: Sent): Advice | null => {
  if (context.failures === 0 || context.retryAt === null) return null;
  const action = 'wait-retry';
  return give({
    rule: 'recent-failure',
    action,
    until: context.retryAt,
    then: 'try',
    facts: ['F30', ...(sent.byMail ? [] : ['F33' as const])],
    doubts: [...(sent.byMail ? [] : ['A12' as const]), ...caseDoubts(context, action)],
  });
};
