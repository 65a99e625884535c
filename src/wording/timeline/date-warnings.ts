import { calendarDay, instant } from '#format';

/** A reception before its sending. */
export function swappedText(field: string, sent: Date | string, timeZone: string): string {
  const said = typeof sent === 'string' ? calendarDay(sent) : instant(sent, timeZone);
  return `${field} : elle précède l’envoi (${said}). Corrigez l’une des deux dates.`;
}

/** A date to come. */
export function toComeText(field: string): string {
  return `${field} : elle est à venir. Vérifiez-la.`;
}
