import { addHours } from 'date-fns/addHours';
import { figures } from '#rules';
import type { Answers } from './answers.ts';
import type { CallTime } from './call-time.ts';
import { justNow, latest } from './when.ts';

/** What the tester says of the forms: counts only, never a character. */
export type Ticks = { readonly total: bigint; readonly refused: number };

const wholeSeries = figures['max-tries'].value;

/** Refusals already counted in the series in course: a whole one is over after its pause (F30, F31; A9). */
function counted({ failures, lastFailure }: Answers, { now, timeZone }: CallTime): number {
  const known = failures === 'unknown' ? wholeSeries : (failures ?? 0);
  if (known < wholeSeries || lastFailure === undefined) return known;
  const over = now >= addHours(latest(lastFailure, timeZone), figures['retry-interval'].value);
  return over ? 0 : known;
}

/** Whether forms remain; a password without look-alikes has one form, which may be tried again. */
export const formsLeft = ({ total, refused }: Ticks): NonNullable<Answers['forms']> => {
  if (total === 1n) return 'none';
  return BigInt(refused) >= total ? 'exhausted' : 'to-try';
};

/**
 * The answers once `more` further forms were ticked « Refusé » at this instant.
 *
 * @example afterRefusals({ failures: 2 }, { total: 4n, refused: 3 }, 1, time) // { failures: 3, forms: 'to-try', … }
 */
export function afterRefusals(answers: Answers, ticks: Ticks, more: number, time: CallTime): Answers {
  const told = { ...answers, forms: formsLeft(ticks) };
  if (more <= 0) return told;
  const lastFailure = justNow(time.now, time.timeZone);
  return { ...told, failures: counted(answers, time) + more, lastFailure };
}
