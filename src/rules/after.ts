import { addHours } from 'date-fns/addHours';
import { addMinutes } from 'date-fns/addMinutes';
import type { Figure } from './facts.ts';

/**
 * The instant at which a wait of the note ends: elapsed time, whatever the clocks do meanwhile (A6).
 *
 * @example after(new Date('2026-03-10T09:00:00Z'), figures.lockout) // 2026-03-10T09:10:00Z
 */
export function after(instant: Date, { value, unit }: Figure<'hours' | 'minutes'>): Date {
  return unit === 'hours' ? addHours(instant, value) : addMinutes(instant, value);
}
