import { groupedDigits } from '#format';
import {
  after,
  deadlines,
  deliveryDeadlines,
  figures,
  isByMail,
  type Action,
  type CaptionId,
  type Deadlines,
  type Delivery,
} from '#rules';
import type { Handover, Voice } from './handover.ts';
import { sayings, type Sayings } from './sayings.ts';

/** What was sent, with its deadlines. */
export type SentDelivery = Delivery &
  Deadlines & {
    readonly reRequestAt: Date;
    readonly byMail: boolean;
    /** A mail that may be either: its nearest end counts for use, its farthest for asking again (A2). */
    readonly bothWays: boolean;
    /** Nothing new may be asked for yet. */
    readonly locked: boolean;
  };

/** A call ready to be told: what every channel asks of it, worked out once. */
export type Told = Handover & {
  readonly voice: Voice;
  readonly say: Sayings;
  readonly sent: SentDelivery | null;
  /** Logged in, and the provisional password replaced: the second case (F13). */
  readonly case2: boolean;
  /** The one button that the advice names, now or next. */
  readonly button: CaptionId | null;
  /** When the wait ends, or the lock; now, when there is none. */
  readonly until: Date;
  /** When the bolder reading ends the wait. */
  readonly earliestAt: Date;
  /** When the next try is advised: later than `until` after a lock-out. */
  readonly resumeAt: Date;
  /** Tries that the series in course still allows. */
  readonly triesLeft: number;
  /** Two hours after the last refusal, when one is known (F30). */
  readonly retryAt: Date | null;
  /** The end of the password that the landlord chose (F21). */
  readonly personalEndsAt: Date | null;
  /** The user number in its three groups, when it was composed. */
  readonly groupedNumber: string | null;
};

const buttons: Partial<Record<Action, CaptionId>> = {
  'click-identifiant-perdu': 'identifiant-perdu',
  'click-mot-de-passe-perdu': 'mot-de-passe-perdu',
  'click-mettre-a-jour': 'mettre-a-jour',
};

const buttonOf = (action: Action | null): CaptionId | null => (action && buttons[action]) ?? null;

/** The digits of each part of a user number. */
export const numberLengths: readonly number[] = [
  figures['code-caf-length'].value,
  figures['ref-tiers-length'].value,
  figures['rang-length'].value,
];

const readSent = ({ situation, assumptions }: Handover): SentDelivery | null => {
  const { delivery, timeZone, now } = situation;
  if (delivery === null) return null;
  const limits = deliveryDeadlines(delivery.kind, delivery, timeZone);
  const bothWays = assumptions.includes('mail-taken-both-ways');
  const shortest = bothWays ? 'reset-mail' : delivery.kind;
  const { expiresAt, window } = deliveryDeadlines(shortest, delivery, timeZone);
  return {
    ...delivery,
    ...limits,
    expiresAt,
    window,
    bothWays,
    byMail: isByMail(delivery.kind),
    locked: now < limits.reRequestAt,
  };
};

const readPersonalEnd = ({ personalSince, timeZone }: Handover['situation']): Date | null =>
  personalSince &&
  deadlines({ kind: 'personal', sentAt: personalSince, receivedAt: personalSince, timeZone }).expiresAt;

/** A call of which something was sent. */
export type Delivered = Told & { readonly sent: SentDelivery };

export const isDelivered = (told: Told): told is Delivered => told.sent !== null;

/** Works out what the texts of a call need, for one voice. */
export function tell(handover: Handover, voice: Voice): Told {
  const { advice, situation, precision, userNumber } = handover;
  const { now, timeZone, lastFailureAt, failures } = situation;
  const until = advice.until ?? now;
  return {
    ...handover,
    until,
    earliestAt: advice.earliestAt ?? until,
    resumeAt: advice.advisedAt ?? until,
    triesLeft: advice.triesLeft ?? figures['max-tries'].value,
    voice,
    say: sayings({ now, timeZone, precision, voice }),
    sent: readSent(handover),
    case2: situation.everLoggedIn === 'yes' && situation.passwordChanged === 'yes',
    button: buttonOf(advice.action) ?? buttonOf(advice.then),
    retryAt: failures > 0 && lastFailureAt ? after(lastFailureAt, figures['retry-interval']) : null,
    personalEndsAt: readPersonalEnd(situation),
    groupedNumber: userNumber && groupedDigits(userNumber, numberLengths),
  };
}

/** Two hours after the last refusal, when the cautious hour of a mail comes before and the mail lasts beyond (F30). */
export function laterRetry({ retryAt, until, sent }: Delivered): Date | null {
  return retryAt !== null && retryAt > until && retryAt < sent.expiresAt ? retryAt : null;
}

/** Whether one more try comes before the button: a mail had by a button may last longer than its 24 hours (A2). */
export function hasLastTry({ sent, retryAt }: Delivered, at: Date): boolean {
  return sent.kind === 'reset-mail' && !sent.lost && (retryAt === null || retryAt <= at);
}

/** The advised hour of a first try, while it is still ahead (A7). */
export function advisedAhead({ sent, situation }: Delivered): Date | null {
  const { advisedTryAt } = sent;
  return advisedTryAt !== null && situation.now < advisedTryAt ? advisedTryAt : null;
}

/** Whether the advised hour would come too late: what is left of the validity is short (A28). */
export function isHurried(told: Delivered): boolean {
  return told.sent.window !== 'normal' && advisedAhead(told) !== null;
}
