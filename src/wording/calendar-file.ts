import { millisecondsInSecond, secondsInDay, secondsInHour, secondsInMinute } from 'date-fns/constants';
import type { Handover } from './advice/handover.ts';
import { calendarEvents, type CalendarEvent, type EventKind } from './calendar-events.ts';

/** A reminder takes room in a diary; nothing says how long a try takes. */
const shownFor = 15 * secondsInMinute;

/** The hour at which a whole day rings. */
const morning = 9 * secondsInHour;

/** How long before its instant each reminder rings, in seconds. */
const notice: Readonly<Record<EventKind, number>> = {
  'first-try': 0,
  'lockout-end': 0,
  'next-series': 0,
  expiry: 2 * secondsInHour,
  're-request': 0,
  'personal-end': 7 * secondsInDay,
};

const ringsBefore = ({ kind, said }: CalendarEvent): number =>
  said.hour === null ? notice[kind] - (notice[kind] % secondsInDay) - morning : notice[kind];

/** The same reminder has the same name at each download, and the name tells nothing of whom it is for. */
const nameOf = ({ kind, said }: CalendarEvent): string => {
  const when = said.hour === null ? said.isoDay : said.at.toISOString();
  return `${kind}-${when.replace(/[^0-9TZ]/g, '')}@aide-bailleurs.invalid`;
};

const writer = () => import('ical-generator');

/** Fetches the library that writes reminders ahead of time; without network it is asked for again when wanted. */
export function fetchCalendarWriter(): void {
  writer().catch(() => undefined);
}

/**
 * The reminders of a call as an iCalendar file, in UTC; null when it leaves none. The library that writes it is fetched
 * only then.
 *
 * @example await calendarFile(handover) // 'BEGIN:VCALENDAR…'
 */
export async function calendarFile(handover: Handover): Promise<string | null> {
  const events = calendarEvents(handover);
  if (events.length === 0) return null;
  const { default: calendar, ICalAlarmType } = await writer();
  const file = calendar({ prodId: { company: 'aide-bailleurs', product: 'assistant', language: 'FR' } });
  for (const event of events) {
    const { said, summary, description } = event;
    const wholeDay = said.hour === null;
    // A whole day has no zone: it is written from its own midnight in UTC.
    const start = wholeDay ? new Date(`${said.isoDay}T00:00:00Z`) : said.at;
    file
      .createEvent({
        id: nameOf(event),
        stamp: handover.situation.now,
        start,
        end: wholeDay ? null : new Date(start.getTime() + shownFor * millisecondsInSecond),
        allDay: wholeDay,
        summary,
        description,
      })
      .createAlarm({ type: ICalAlarmType.display, trigger: ringsBefore(event), description: summary });
  }
  return file.toString();
}
