/** Writes the hours of a mail on the log of tries: until when it serves, and when each series may begin. */
import { instant } from '#format';
import { firstTryAt, seriesStarts } from '#wording';
import { mailInAddress } from './mail-in-address.ts';

const tooLate = 'après la fin, n’essayez plus';

/** Fills `log` with what `hash` gives: see `mailInAddress`; leaves it blank when that is no mail. */
export function fillLog(log: HTMLElement, hash: string): void {
  const mail = mailInAddress(hash);
  if (mail === null) return;
  const say = (at: Date): string => instant(at, mail.timeZone);
  const fields = {
    received: mail.receivedAt,
    first: firstTryAt(mail),
    expires: mail.expiresAt,
    again: mail.reRequestAt,
  };
  for (const [name, at] of Object.entries(fields))
    log.querySelector(`[data-fill="${name}"]`)!.textContent = say(at);
  const series = [...log.querySelectorAll('[data-fill-series]')];
  const starts = seriesStarts(mail, series.length);
  series.forEach((place, index) => {
    place.textContent = starts[index] ? say(starts[index]) : tooLate;
  });
}
