import { zoneMention } from '#format';
import { everLoggedInUnknown, inconsistentAnswers, passwordChangedUnknown } from './asking-sentences.ts';
import { assumedHours } from './assumptions.ts';
import { deliveryExpired, justLoggedIn, nothingPending, personalExpired } from './button-sentences.ts';
import { byRule, type ByRule } from './by-rule.ts';
import { deliveryLost, expiredButLocked, noTimeLeft, variantsExhausted } from './lock-sentences.ts';
import { joined, plain, type Segment } from './segments.ts';
import type { Told } from './told.ts';
import { tooEarly, tryNow, variantsLeft } from './try-sentences.ts';
import { lockedOut, recentFailure, seriesSpent } from './wait-sentences.ts';

const sentences: ByRule<Segment[]> = {
  call: {
    'locked-out': lockedOut,
    'series-spent': seriesSpent,
    'recent-failure': recentFailure,
    'just-logged-in': justLoggedIn,
    'ever-logged-in-unknown': everLoggedInUnknown,
    'inconsistent-answers': inconsistentAnswers,
    'password-changed-unknown': passwordChangedUnknown,
    'personal-expired': personalExpired,
    'nothing-pending': nothingPending,
  },
  delivery: {
    'delivery-expired': deliveryExpired,
    'expired-but-locked': expiredButLocked,
    'delivery-lost': deliveryLost,
    'too-early': tooEarly,
    'variants-exhausted': variantsExhausted,
    'no-time-left': noTimeLeft,
    'variants-left': variantsLeft,
    'try-now': tryNow,
  },
};

/** The clocks that the hours follow, when they are not those most readers have. */
const zoneClause = ({ advice, sent, situation }: Told): string => {
  const mention = advice.until === null && sent === null ? '' : zoneMention(situation.timeZone);
  return mention === '' ? '' : ` Nous comptons à l’${mention}.`;
};

/**
 * The sentence of a call, in segments: what to do, when, and what not to do. What was taken for an unknown hour is said
 * at the end, then the zone where it is not that of Paris.
 */
export function sentence(told: Told): Segment[] {
  const assumed = assumedHours(told).map((text) => plain(` ${text}`));
  return joined([...byRule(sentences, told), ...assumed, plain(zoneClause(told))]);
}
