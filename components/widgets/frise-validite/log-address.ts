import { localFields } from '#rules';
import type { ExactTimeline } from '#wording';

/**
 * The log of tries of a mail, its hours computed by what follows `#`; null by post, where no hour is given (A12).
 *
 * @param page address of the blank log
 * @example logAddress('/imprimer/releve-des-essais/', mail) // '…/#type=reset-mail&recu=2026-03-10T09%3A40&envoi=…'
 */
export function logAddress(page: string, timeline: ExactTimeline): string | null {
  const { kind, window, sentAt, receivedAt, timeZone } = timeline;
  if (window === null) return null;
  const local = (at: Date): string => {
    const { day, time } = localFields(at, timeZone);
    return `${day}T${time}`;
  };
  return `${page}#${new URLSearchParams({ type: kind, recu: local(receivedAt), envoi: local(sentAt), fuseau: timeZone })}`;
}
