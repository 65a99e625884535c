const formatter = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** A day in as few characters as a drawing has room for. @example shortDay('2026-09-01') // '1er sept.' */
export function shortDay(day: string): string {
  return formatter.format(new Date(`${day}T00:00:00Z`)).replace(/^1 /, '1er ');
}
