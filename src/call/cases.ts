import { figures, type Delivery, type DeliveryKind, type Situation } from '#rules';
import type { Answers } from './answers.ts';
import type { CallTime } from './call-time.ts';
import { bounds, isDated, latest } from './when.ts';

type LoginCase = Pick<Situation, 'everLoggedIn' | 'passwordChanged'>;

const never: LoginCase = { everLoggedIn: 'no', passwordChanged: 'no' };
const changed: LoginCase = { everLoggedIn: 'yes', passwordChanged: 'yes' };
const notChanged: LoginCase = { everLoggedIn: 'yes', passwordChanged: 'no' };

/** Every login the answers leave possible; his own password says that he changed it, whatever else he said. */
export function loginCases({ motif, login, sent }: Answers): readonly LoginCase[] {
  if (sent === 'personal') return [login === 'never' ? { ...never, passwordChanged: 'yes' } : changed];
  if (motif === 'first-login' || login === 'never') return [never];
  if (login === 'changed') return [changed];
  if (login === 'not-changed') return [notChanged];
  return login === 'logged-in' ? [changed, notChanged] : [never, changed, notChanged];
}

/** Every kind that what was sent may be; none when nothing was sent, or when it has ended. */
export function kindsPossible({ sent }: Answers): readonly DeliveryKind[] {
  if (sent === 'post' || sent === 'initial-mail' || sent === 'reset-mail') return [sent];
  if (sent === 'mail') return ['initial-mail', 'reset-mail'];
  return sent === 'unknown' ? ['post', 'initial-mail', 'reset-mail'] : [];
}

/** When it was sent at the earliest and received at the latest; one date stands for both (A3); null when unknown. */
export function deliveryDates(
  { sentOn, receivedOn }: Answers,
  timeZone: string,
): Pick<Delivery, 'sentAt' | 'receivedAt'> | null {
  const sent = isDated(sentOn) ? sentOn : receivedOn;
  const received = isDated(receivedOn) ? receivedOn : sentOn;
  if (!isDated(sent) || !isDated(received)) return null;
  return { sentAt: bounds(sent, timeZone).from, receivedAt: bounds(received, timeZone).to };
}

/** Whether what was sent is lost, as far as it is known. */
function lostCases({ motif, login, inHand }: Answers): readonly boolean[] {
  if (motif === 'nothing-received') return [true];
  if (motif !== 'lost') return [false];
  if (login !== 'changed' || inHand === 'no') return [true];
  return inHand === 'yes' ? [false] : [true, false];
}

const formCases = ({ forms }: Answers): readonly Situation['variants'][] => {
  if (forms === 'unknown') return ['to-try', 'none', 'exhausted'];
  return [forms ?? 'none'];
};

/** Refused tries; a count that is not known is counted as a whole series, which asks for the longest pause. */
function failuresOf({ motif, failures }: Answers): number {
  const wholeSeries = figures['max-tries'].value;
  if (motif === 'blocked' || failures === 'unknown') return wholeSeries;
  return failures ?? (motif === 'refused' ? 1 : 0);
}

/** What the answers say that is the same in every case. */
export function commonSituation(
  answers: Answers,
  time: CallTime,
): Omit<Situation, keyof LoginCase | 'delivery' | 'variants'> {
  const { sent, lastFailure, chosenOn } = answers;
  return {
    ...time,
    justLoggedIn: sent === 'accepted',
    personalSince: isDated(chosenOn) ? bounds(chosenOn, time.timeZone).from : null,
    failures: failuresOf(answers),
    lastFailureAt: lastFailure === undefined ? null : latest(lastFailure, time.timeZone),
  };
}

/** Every delivery the answers leave possible; `[null]` only when the caller said that none is pending. */
export function deliveryCases(answers: Answers, timeZone: string): readonly (Delivery | null)[] {
  if (answers.sent === undefined) return [];
  const kinds = kindsPossible(answers);
  if (kinds.length === 0) return [null];
  const dates = deliveryDates(answers, timeZone);
  if (dates === null) return [];
  return kinds.flatMap((kind) => lostCases(answers).map((lost) => ({ kind, ...dates, lost })));
}

/** Every situation the answers leave possible; none while a delivery has no date. */
export function situationsPossible(answers: Answers, time: CallTime): readonly Situation[] {
  const common = commonSituation(answers, time);
  return deliveryCases(answers, time.timeZone).flatMap((delivery) =>
    formCases(answers).flatMap((variants) =>
      loginCases(answers).map((login) => ({ ...common, ...login, variants, delivery })),
    ),
  );
}
