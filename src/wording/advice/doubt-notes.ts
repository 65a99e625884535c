import { doubtIds, type DoubtId } from '#rules';
import { doubts, type Doubt } from '../doubts.ts';
import { otherReading, type OtherReading } from './other-readings.ts';
import { isLocked } from './prohibition.ts';
import type { Told } from './told.ts';

/** A doubt that touches the answer, with what its other reading gives in this call. */
export type DoubtNote = Doubt & { readonly doubt: DoubtId; readonly other: OtherReading | null };

/** The doubts of what the sentence adds to the advice: the date of its prohibition, the kind of mail, the button. */
const added = (told: Told): DoubtId[] => {
  const { advice, sent, precision } = told;
  const found: DoubtId[] = [];
  if (sent?.kind === 'reset-mail' || sent?.bothWays) found.push('A2');
  if (advice.action === 'do-not-re-request' || advice.action === 'wait-re-request') found.push('A22', 'A27');
  if (advice.action === 'try' || advice.action === 'try-variants') found.push('A29');
  if (isLocked(told)) {
    const { kind, sentAt, receivedAt } = told.sent;
    if (kind === 'initial-mail') found.push('A1');
    if (sentAt < receivedAt && precision === 'instant') found.push('A3');
    if (precision === 'day') found.push('A5');
  }
  return found;
};

/** Every doubt to show beside an answer, in order: those of the advice, and those of what its sentence adds. */
export function doubtNotes(told: Told): DoubtNote[] {
  const cited = [...told.advice.doubts, ...added(told)];
  return doubtIds
    .filter((doubt) => cited.includes(doubt))
    .map((doubt) => ({ doubt, ...doubts[doubt], other: otherReading(doubt, told) }));
}
