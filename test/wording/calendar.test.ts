import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarEvents, calendarFile, fetchCalendarWriter, type Handover } from '#wording';
import { handoverOf, situationOf } from './outcomes.ts';

const at = (time: string): Date => new Date(`${time}:00Z`);

const firstMail = {
  kind: 'initial-mail',
  sentAt: at('2026-03-10T08:40'),
  receivedAt: at('2026-03-10T08:40'),
  lost: false,
} as const;

const morning = handoverOf(situationOf({ delivery: firstMail, now: at('2026-03-10T09:30') }));

const fileOf = async (handover: Handover): Promise<string> => (await calendarFile(handover)) ?? '';

const read = (file: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

const kinds = (handover: Handover): string[] => calendarEvents(handover).map(({ kind }) => kind);

it('what writes the file may be fetched ahead: the file is the same', async () => {
  const before = await fileOf(morning);
  fetchCalendarWriter();
  expect(await fileOf(morning)).toBe(before);
  expect(before).toMatch(/^BEGIN:VCALENDAR[\s\S]*PRODID:-\/\/aide-bailleurs\/\/assistant\/\/FR/);
  expect(read(before).map(({ duration }) => duration.toSeconds() / 60)).toEqual([15, 15, 15]);
});

describe('the reminders of a call', () => {
  it('are the first try, the end of the validity and the next demand of a mail', () => {
    expect(kinds(morning)).toEqual(['first-try', 'expiry', 're-request']);
  });

  it('are the advised hour too when a mail may already be tried', () => {
    const handover = handoverOf(situationOf({ delivery: firstMail, now: at('2026-03-10T12:00') }));
    expect(calendarEvents(handover)[0]?.said.at).toEqual(at('2026-03-10T12:40'));
  });

  it('are no try that would come after the end of a mail received late', () => {
    const delivery = {
      kind: 'reset-mail',
      sentAt: at('2026-03-09T13:00'),
      receivedAt: at('2026-03-10T11:00'),
      lost: false,
    } as const;
    expect(kinds(handoverOf(situationOf({ delivery, now: at('2026-03-10T12:20') })))).toEqual([
      'expiry',
      're-request',
    ]);
  });

  it('are no try of a mail that is lost, nor of forms that may be tried at once', () => {
    const noon = at('2026-03-10T12:00');
    const lost = situationOf({ delivery: { ...firstMail, lost: true }, now: noon });
    const forms = { variants: 'to-try', failures: 1, lastFailureAt: at('2026-03-10T11:50') } as const;
    for (const situation of [lost, situationOf({ ...forms, delivery: firstMail, now: noon })]) {
      expect(kinds(handoverOf(situation))).toEqual(['expiry', 're-request']);
    }
  });

  it('are the next series two hours after a refusal', () => {
    const refused = { failures: 2, lastFailureAt: at('2026-03-10T13:00'), now: at('2026-03-10T14:00') };
    expect(kinds(handoverOf(situationOf({ ...refused, delivery: firstMail })))).toEqual([
      'next-series',
      'expiry',
      're-request',
    ]);
  });

  it('are no series that would start when the password ends', () => {
    const refused = { variants: 'exhausted', failures: 5, now: at('2026-03-24T07:00') } as const;
    const ending = (lastFailureAt: string): string[] =>
      kinds(handoverOf(situationOf({ ...refused, delivery: firstMail, lastFailureAt: at(lastFailureAt) })));
    expect(ending('2026-03-24T06:39')).toEqual(['next-series', 'expiry', 're-request']);
    expect(ending('2026-03-24T06:40')).toEqual(['expiry', 're-request']);
  });

  it('are no end of six months that has come', () => {
    const changed = { everLoggedIn: 'yes', passwordChanged: 'yes', failures: 5 } as const;
    const locked = (now: Date): string[] =>
      kinds(
        handoverOf(
          situationOf({ ...changed, personalSince: at('2025-09-09T22:00'), lastFailureAt: now, now }),
        ),
      );
    expect(locked(at('2026-03-09T22:59'))).toContain('personal-end');
    expect(locked(at('2026-03-09T23:00'))).not.toContain('personal-end');
  });

  it('call a try that follows a refusal by its name', () => {
    const refused = { failures: 1, lastFailureAt: at('2026-03-10T09:20'), now: at('2026-03-10T09:30') };
    const [first] = calendarEvents(handoverOf(situationOf({ ...refused, delivery: firstMail })));
    expect(first?.summary).toBe('Nouvel essai, en copiant-collant');
  });

  it('are the end of a lock-out and the next series', () => {
    const refused = { failures: 5, lastFailureAt: at('2026-03-10T09:12'), now: at('2026-03-10T09:15') };
    const events = calendarEvents(handoverOf(situationOf(refused)));
    expect(events.map(({ kind, said }) => [kind, said.at])).toEqual([
      ['lockout-end', at('2026-03-10T09:22')],
      ['next-series', at('2026-03-10T11:12')],
    ]);
    expect(events[0]?.summary).toBe('Fin du blocage, reprendre plutôt à partir de 12\u00a0h\u00a012');
  });

  it('are the end of a lock-out alone when the next series would come after the end', () => {
    const refused = { failures: 5, lastFailureAt: at('2026-03-24T07:00'), now: at('2026-03-24T07:05') };
    expect(kinds(handoverOf(situationOf({ ...refused, delivery: firstMail })))).toEqual([
      'lockout-end',
      'expiry',
      're-request',
    ]);
  });

  it('are the next try of a password all of whose forms were refused less than two hours ago', () => {
    const refused = { variants: 'exhausted', failures: 4, now: at('2026-03-12T09:30') } as const;
    const soon = handoverOf(
      situationOf({ ...refused, delivery: firstMail, lastFailureAt: at('2026-03-12T09:00') }),
    );
    expect(kinds(soon)).toEqual(['next-series', 'expiry', 're-request']);
    const late = handoverOf(
      situationOf({ ...refused, delivery: firstMail, lastFailureAt: at('2026-03-12T07:00') }),
    );
    expect(kinds(late)).toEqual(['expiry', 're-request']);
  });

  it('are the end of the six months of the password chosen now', () => {
    const handover = handoverOf(
      situationOf({ delivery: firstMail, justLoggedIn: true, now: at('2026-03-10T14:00') }),
    );
    expect(calendarEvents(handover).map(({ kind, said }) => [kind, said.isoDay])).toEqual([
      ['personal-end', '2026-09-10'],
    ]);
  });

  const personal = {
    everLoggedIn: 'yes',
    passwordChanged: 'yes',
    personalSince: at('2026-01-31T23:00'),
  } as const;

  it('are the end of the six months of his own password, while he keeps it', () => {
    const blocked = situationOf({
      ...personal,
      failures: 5,
      lastFailureAt: at('2026-03-10T08:35'),
    });
    const events = calendarEvents(handoverOf(blocked)).map(({ kind, said }) => [kind, said.isoDay]);
    expect(events.at(-1)).toEqual(['personal-end', '2026-08-01']);
  });

  it('leave out the six months of a password that he asks to replace', () => {
    expect(calendarEvents(handoverOf(situationOf(personal)))).toEqual([]);
  });

  it('are none, and no file, when nothing is ahead', async () => {
    const handover = handoverOf(situationOf({}));
    expect(calendarEvents(handover)).toEqual([]);
    expect(await calendarFile(handover)).toBeNull();
  });
});

describe('the calendar file', () => {
  it('gives the hour of the first try in UTC, with an alarm at that hour', async () => {
    const file = await fileOf(morning);
    expect(file).toContain('DTSTART:20260310T124000Z');
    const [event] = read(file);
    expect(event?.startDate.toJSDate()).toEqual(at('2026-03-10T12:40'));
    const alarms = event?.component.getAllSubcomponents('valarm') ?? [];
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual(['PT0S']);
  });

  it('warns two hours before the end of the validity', async () => {
    const [, expiry] = read(await fileOf(morning));
    const [alarm] = expiry?.component.getAllSubcomponents('valarm') ?? [];
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT2H');
  });

  it('writes whole days when only days are known, and rings in the morning', async () => {
    const delivery = {
      kind: 'post',
      sentAt: at('2026-03-01T23:00'),
      receivedAt: at('2026-03-02T22:59'),
      lost: false,
    } as const;
    const file = await fileOf(
      handoverOf(situationOf({ delivery, now: at('2026-03-10T09:00') }), { precision: 'day' }),
    );
    const events = read(file);
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2026-05-01', '2026-05-03']);
    const [alarm] = events[0]?.component.getAllSubcomponents('valarm') ?? [];
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT9H');
    expect(events.map(({ uid }) => uid)).toEqual([
      'expiry-20260501@aide-bailleurs.invalid',
      're-request-20260503@aide-bailleurs.invalid',
    ]);
  });

  it('warns a week before the end of the six months, in the morning', async () => {
    const handover = handoverOf(situationOf({ justLoggedIn: true }));
    const [event] = read(await fileOf(handover));
    const [alarm] = event?.component.getAllSubcomponents('valarm') ?? [];
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-P6DT15H');
  });

  it('is the same file each time, and its names tell nothing of whom it is for', async () => {
    const file = await fileOf(morning);
    expect(await fileOf(morning)).toBe(file);
    expect(read(file).map(({ uid }) => uid)).toEqual([
      'first-try-20260310T124000000Z@aide-bailleurs.invalid',
      'expiry-20260324T084000000Z@aide-bailleurs.invalid',
      're-request-20260324T084000000Z@aide-bailleurs.invalid',
    ]);
  });

  it('keeps the user number out', async () => {
    const handover = handoverOf(
      situationOf({ delivery: { ...firstMail, lost: true }, now: at('2026-03-10T14:00') }),
    );
    expect(await fileOf(handover)).not.toContain('07802700750001');
  });

  it('names the button of a demand that comes later', async () => {
    const handover = handoverOf(
      situationOf({ delivery: { ...firstMail, lost: true }, now: at('2026-03-10T14:00') }),
    );
    expect(read(await fileOf(handover)).map(({ summary }) => summary)).toContain(
      'Demande possible\u00a0: IDENTIFIANT PERDU',
    );
  });

  it('folds its lines at 75 octets', async () => {
    const lines = (await fileOf(morning)).split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  });

  it('names the clocks it follows outside Paris, and writes its instants in UTC all the same', async () => {
    const handover = handoverOf(
      situationOf({ delivery: firstMail, now: at('2026-03-10T09:30'), timeZone: 'Indian/Reunion' }),
    );
    const [event] = read(await fileOf(handover));
    expect(event?.startDate.toJSDate()).toEqual(at('2026-03-10T12:40'));
    expect(event?.description).toContain('heure de La Réunion');
  });
});
