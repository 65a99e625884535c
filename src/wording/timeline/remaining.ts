import { duration, quantity } from '#format';
import type { DayTimeline } from './day-timeline.ts';
import type { ExactTimeline } from './exact-timeline.ts';

/** What is left of a wait or of a validity, to be shown outside the announced sentence; null when nothing is. */
export function remainingText({
  stage,
  now,
  minutesLeft,
  advisedTryAt,
  reRequestAt,
}: ExactTimeline): string | null {
  const to = (at: Date): string => duration(Math.ceil((at.getTime() - now.getTime()) / 60_000));
  if (stage === 'to-come' || stage === 'ended') return null;
  if (stage === 'waiting') return `encore ${to(advisedTryAt)} d’attente`;
  return stage === 'locked' ? `encore ${to(reRequestAt)} d’attente` : `il reste ${duration(minutesLeft)}`;
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The same in days, today included. */
export function remainingDaysText({ stage, today, lastSafeDay, reRequestDay }: DayTimeline): string | null {
  if (stage === 'usable' || stage === 'arrival-day') {
    const days = daysBetween(today, lastSafeDay) + 1;
    return `il reste ${quantity({ value: days, unit: 'days' })}, aujourd’hui compris`;
  }
  if (stage !== 'locked') return null;
  return `encore ${quantity({ value: daysBetween(today, `${reRequestDay}`), unit: 'days' })} d’attente`;
}
