import { figures } from '../facts.ts';
import type { DoubtId } from '../sources.ts';
import { give, type Advice } from './advice.ts';
import { caseDoubts } from './citations.ts';
import { isAhead, type Context, type Sent } from './context.ts';

/** Other forms remain to be tried, as many as the series still allows (F4 to F7, F31; A8, A13). */
export const variantsLeft = (context: Context): Advice | null => {
  if (context.variants !== 'to-try' || context.failures === 0) return null;
  const maxTries = figures['max-tries'].value;
  const action = 'try-variants';
  return give({
    rule: 'variants-left',
    action,
    then: 'click-mettre-a-jour',
    triesLeft: context.seriesSpent ? maxTries : maxTries - context.failures,
    facts: ['F4', 'F5', 'F6', 'F7', 'F31'],
    doubts: ['A8', 'A13', ...caseDoubts(context, action)],
  });
};

const mailDoubts = (now: Date, { advisedTryAt, window }: Sent): DoubtId[] => {
  const doubts: DoubtId[] = [];
  if (isAhead(now, advisedTryAt)) doubts.push('A7');
  if (window === 'empty') doubts.push('A28');
  return doubts;
};

/** Nothing stands in the way: try, by copy and paste from a mail, by hand from a letter (F15, F33, F38 to F44). */
export const tryNow = (context: Context, sent: Sent): Advice => {
  const action = 'try';
  return give({
    rule: 'try-now',
    action,
    then: 'click-mettre-a-jour',
    method: sent.byMail ? 'copy-paste' : 'type-by-hand',
    facts: sent.byMail ? ['F15', 'F38', 'F39', 'F40', 'F41', 'F42', 'F43', 'F44'] : ['F15', 'F33', 'F40'],
    doubts: [...mailDoubts(context.now, sent), ...caseDoubts(context, action)],
  });
};
