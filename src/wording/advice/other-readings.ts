import { deadlines, type DoubtId } from '#rules';
import { inWords, type Said } from './sayings.ts';
import type { Told } from './told.ts';

/** What the other reading of a doubt would give in this call. */
export type OtherReading = { readonly text: string; readonly at: Date };

/** « possible depuis … » once it has come, « possible à partir de … » before. */
const possible = ({ situation }: Told, said: Said): string =>
  `${said.at <= situation.now ? 'depuis' : 'à partir de'} ${inWords(said)}`;

const literalLock = (told: Told): OtherReading | null => {
  const at = told.sent?.reRequestLiteralAt ?? null;
  if (at === null) return null;
  const since = possible(told, told.say.from(at));
  return { text: `Selon l’autre durée, redemander serait possible ${since}.`, at };
};

const countedFromSending = (told: Told): OtherReading | null => {
  const { sent, say } = told;
  if (sent === null) return null;
  const since = possible(told, say.from(sent.expiresAt));
  return { text: `Compté depuis l’envoi, redemander serait possible ${since}.`, at: sent.expiresAt };
};

const otherWait = ({ sent, say, situation }: Told): OtherReading | null => {
  if (!sent?.earliestTryAt || !sent.advisedTryAt) return null;
  if (sent.window === 'empty') {
    const end = say.from(sent.earliestTryAt);
    return { text: `L’attente finirait après la fin de validité\u00a0: ${inWords(end)}.`, at: end.at };
  }
  const early = situation.now < sent.earliestTryAt;
  const said = say.from(early ? sent.earliestTryAt : sent.advisedTryAt);
  return { text: `${early ? 'Au plus tôt' : 'De préférence'}\u00a0: ${inWords(said)}.`, at: said.at };
};

const lastHour = ({ sent, say }: Told): OtherReading | null =>
  sent && { text: `Heure limite\u00a0: ${inWords(say.until(sent.expiresAt))}.`, at: sent.expiresAt };

const asInitialMail = ({ situation, say }: Told): OtherReading | null => {
  const { delivery, timeZone } = situation;
  if (delivery === null) return null;
  const { expiresAt } = deadlines({ ...delivery, kind: 'initial-mail', timeZone });
  return {
    text: `Comme premier mail, il serait valable jusqu’à ${inWords(say.until(expiresAt))}.`,
    at: expiresAt,
  };
};

const readings: Partial<Record<DoubtId, (told: Told) => OtherReading | null>> = {
  A1: literalLock,
  A2: asInitialMail,
  A3: countedFromSending,
  A7: otherWait,
  A28: lastHour,
};

/** The other reading of a doubt, with its date in this call; null when it has none. */
export function otherReading(doubt: DoubtId, told: Told): OtherReading | null {
  return readings[doubt]?.(told) ?? null;
}
