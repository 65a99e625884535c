import { describe, expect, it } from 'vitest';
import { ticksOf } from '#components/widgets/frise-validite/axis.ts';
import { dayModel } from '#components/widgets/frise-validite/day-model.ts';
import { exactModel } from '#components/widgets/frise-validite/exact-model.ts';
import { horizontal } from '#components/widgets/frise-validite/horizontal.ts';
import { labelsOf } from '#components/widgets/frise-validite/labels.ts';
import { mixedModel } from '#components/widgets/frise-validite/mixed-model.ts';
import { rowsOf } from '#components/widgets/frise-validite/rows.ts';
import { scaleOf } from '#components/widgets/frise-validite/scale.ts';
import { upright } from '#components/widgets/frise-validite/upright.ts';
import type { DeliveryKind, Kind } from '#rules';
import { dayTimeline, exactTimeline, mixedTimeline } from '#wording';

const timeZone = 'Europe/Paris';
const paris = (local: string): Date => new Date(`${local}:00+01:00`);
const exact = (kind: DeliveryKind, received: string, now: string, sent = received) => {
  const timeline = exactTimeline(
    { kind, sentAt: paris(sent), receivedAt: paris(received), timeZone },
    paris(now),
  );
  return { timeline, model: exactModel(timeline, sent === received ? 'received' : 'both') };
};
const days = (kind: Kind, today: string, receivedDay: string, sentDay = receivedDay) => {
  const timeline = dayTimeline({ kind, sentDay, receivedDay }, today);
  return { timeline, model: dayModel(timeline, 'both') };
};
const mixed = (kind: DeliveryKind, sent: string, receivedDay: string, now: string) => {
  const timeline = mixedTimeline({ kind, sentAt: paris(sent), receivedDay, timeZone }, paris(now));
  return { timeline, model: mixedModel(timeline) };
};
const plain = (text: string | null): string => String(text).replaceAll('\u00a0', ' ');
const rows = ({ timeline, model }: ReturnType<typeof exact | typeof days | typeof mixed>) =>
  rowsOf(model, timeline.stage).map(
    ({ code, hour, day }) => `${code} ${hour === null ? '' : `${plain(hour)} `}${plain(day)}`,
  );

describe('the rows of the table', () => {
  it('follow a mail from its arrival to its end, the present instant among them', () => {
    expect(rows(exact('reset-mail', '2026-03-10T09:40', '2026-03-10T10:30'))).toEqual([
      'received 9 h 40 mardi 10 mars',
      'now 10 h 30 mardi 10 mars',
      'earliest 12 h 40 mardi 10 mars',
      'advised 13 h 40 mardi 10 mars',
      'series 15 h 40 mardi 10 mars',
      'ends 9 h 40 mercredi 11 mars',
    ]);
  });

  it('show both ends and the other reading of a first mail', () => {
    expect(rows(exact('initial-mail', '2026-03-02T10:30', '2026-03-20T10:30', '2026-03-02T09:30'))).toEqual([
      'sent 9 h 30 lundi 2 mars',
      'received 10 h 30 lundi 2 mars',
      'earliest 13 h 30 lundi 2 mars',
      'advised 14 h 30 lundi 2 mars',
      'series 16 h 30 lundi 2 mars',
      'literal 10 h 30 mardi 3 mars',
      'expires 9 h 30 lundi 16 mars',
      're-request 10 h 30 lundi 16 mars',
      'now 10 h 30 vendredi 20 mars',
    ]);
  });

  it('leave out the waits that no longer fit before the end', () => {
    expect(
      rows(exact('reset-mail', '2026-03-10T10:20', '2026-03-10T10:30', '2026-03-09T14:00')),
    ).not.toContainEqual(expect.stringMatching(/^advised/));
    expect(
      rows(exact('reset-mail', '2026-03-10T10:20', '2026-03-10T10:30', '2026-03-09T12:00')).join(),
    ).not.toMatch(/earliest|advised|series/);
  });

  it('keep the hours that are known among days when the hour of reception alone is not', () => {
    const call = mixed('initial-mail', '2026-03-02T09:30', '2026-03-03', '2026-03-03T10:30');
    expect(rows(call)).toEqual([
      'sent 9 h 30 lundi 2 mars',
      'received mardi 3 mars',
      'now 10 h 30 mardi 3 mars',
      'literal jeudi 5 mars',
      'expires 9 h 30 lundi 16 mars',
      're-request mercredi 18 mars',
    ]);
    expect(call.model.spans.map(({ look }) => look)).toEqual(['too-early', 'open', 'usable', 'over']);
    const drawn = labelsOf(call.model, scaleOf(call.model, 0, 768)).map(({ exact }) => plain(exact));
    expect(drawn).toEqual(['9 h 30', '3 mars', '10 h 30', '5 mars', '9 h 30', '18 mars']);
  });

  it('wait for the day of a letter, and leave out a wait that nothing asks for', () => {
    const letter = mixed('post', '2026-01-05T11:00', '2026-01-07', '2026-01-08T00:00');
    expect(letter.model.spans.map(({ look }) => look)).toEqual(['too-early', 'usable', 'over']);
  });

  it('are days when only days are known', () => {
    expect(rows(days('post', '2028-01-03', '2027-12-31'))).toEqual([
      'received vendredi 31 décembre 2027',
      'now lundi 3 janvier 2028',
      'last-safe lundi 28 février 2028',
      'expires mardi 29 février 2028',
      're-request mercredi 1er mars 2028',
    ]);
    expect(rows(days('personal', '2026-03-10', '2026-01-15')).map((row) => row.split(' ')[0])).toEqual([
      'chosen',
      'now',
      'last-safe',
      'expires',
    ]);
    expect(
      rows(days('initial-mail', '2026-03-10', '2026-03-04', '2026-03-02')).map((row) => row.split(' ')[0]),
    ).toEqual(['sent', 'received', 'literal', 'now', 'last-safe', 'expires', 're-request']);
  });
});

describe('the stretches of the bar', () => {
  const looks = (model: ReturnType<typeof exact>['model']) => model.spans.map(({ look }) => look);

  it('are too early, possible, to be used, over', () => {
    expect(looks(exact('reset-mail', '2026-03-10T09:40', '2026-03-10T10:30').model)).toEqual([
      'too-early',
      'open',
      'usable',
    ]);
    expect(
      looks(exact('reset-mail', '2026-03-10T09:40', '2026-03-10T10:30', '2026-03-10T08:00').model),
    ).toEqual(['too-early', 'open', 'usable', 'over']);
    expect(looks(exact('post', '2026-03-10T09:40', '2026-03-10T10:30').model)).toEqual(['usable']);
    expect(looks(days('post', '2026-03-10', '2026-03-12', '2026-03-10').model)).toEqual([
      'too-early',
      'usable',
      'over',
    ]);
  });

  it('leave nothing to use when a mail comes after its own end', () => {
    const late = exact('reset-mail', '2026-03-12T09:40', '2026-03-12T10:30', '2026-03-10T08:00').model;
    expect(looks(late)).toEqual(['too-early', 'over']);
    expect(looks(days('reset-mail', '2026-03-15', '2026-03-14', '2026-03-10').model)).toEqual([
      'too-early',
      'over',
    ]);
  });

  it('count the series from the first try that the window leaves', () => {
    expect(exact('reset-mail', '2026-03-10T09:40', '2026-03-10T10:30').model.series).toHaveLength(9);
    expect(exact('initial-mail', '2026-03-10T09:40', '2026-03-10T10:30').model.series).toHaveLength(14);
    expect(exact('post', '2026-03-10T09:40', '2026-03-10T10:30').model.series).toEqual([]);
    const reduced = exact('reset-mail', '2026-03-10T10:20', '2026-03-10T10:30', '2026-03-09T14:00').model;
    expect(reduced.series).toEqual([]);
  });
});

describe('the axis', () => {
  const labels = (model: ReturnType<typeof exact>['model']) => {
    const scale = scaleOf(model, 0, 768);
    return ticksOf(scale, model.timeZone, { length: 768, apart: 70 }).flatMap(({ label }) =>
      label === null ? [] : [plain(label)],
    );
  };

  it('counts hours on a day, days on a fortnight, weeks on months', () => {
    expect(labels(exact('reset-mail', '2026-03-10T09:40', '2026-03-10T10:30').model)).toEqual([
      '12 h',
      '15 h',
      '18 h',
      '21 h',
      '11 mars',
      '3 h',
      '6 h',
      '9 h',
    ]);
    expect(labels(exact('initial-mail', '2026-03-02T09:30', '2026-03-05T10:30').model)).toEqual([
      '4 mars',
      '6 mars',
      '8 mars',
      '10 mars',
      '12 mars',
      '14 mars',
      '16 mars',
    ]);
    expect(labels(days('post', '2026-03-10', '2026-03-01').model).slice(0, 3)).toEqual([
      '1er mars',
      '8 mars',
      '15 mars',
    ]);
    expect(labels(days('personal', '2026-03-10', '2026-01-15').model).slice(0, 2)).toEqual([
      '15 janv.',
      '12 févr.',
    ]);
  });

  it('shows the local hours when the clocks change', () => {
    const night = exact('reset-mail', '2026-03-28T10:00', '2026-03-28T11:00').model;
    expect(labels(night)).toEqual(['12 h', '15 h', '18 h', '21 h', '29 mars', '3 h', '6 h', '9 h']);
  });

  it('stretches to the present instant unless it is far off', () => {
    const near = exact('reset-mail', '2026-03-10T09:40', '2026-03-11T14:00').model;
    expect(scaleOf(near, 0, 100).nowIsOutside).toBe(false);
    expect(scaleOf(near, 0, 100).place(near.now)).toBe(100);
    const far = exact('reset-mail', '2026-03-10T09:40', '2026-04-11T14:00').model;
    expect(scaleOf(far, 0, 100).nowIsOutside).toBe(true);
    expect(labelsOf(far, scaleOf(far, 0, 100)).map(({ code }) => code)).not.toContain('now');
  });
});

describe('both drawings', () => {
  const cases = [
    exact('reset-mail', '2026-03-10T09:40', '2026-03-10T10:30'),
    exact('reset-mail', '2026-03-10T09:40', '2026-03-12T10:30', '2026-03-10T08:00'),
    exact('initial-mail', '2026-03-02T09:30', '2026-03-05T10:30'),
    exact('post', '2026-01-31T09:30', '2026-03-05T10:30', '2026-01-28T10:00'),
    exact('reset-mail', '2026-03-12T09:40', '2026-03-12T10:30', '2026-03-10T08:00'),
    days('personal', '2026-03-10', '2026-01-15'),
    days('reset-mail', '2026-03-10', '2026-03-10'),
    days('initial-mail', '2026-03-10', '2026-03-10', '2026-03-08'),
  ];

  it.each(cases.map((one) => [`${one.model.kind}, ${one.timeline.stage}`, one.model] as const))(
    'of %s stay inside their frame',
    (_, model) => {
      for (const { width, height, shapes } of [horizontal(model), upright(model)]) {
        for (const shape of shapes) {
          const across = 'x1' in shape ? [shape.x1, shape.x2] : [shape.x];
          const down = 'y1' in shape ? [shape.y1, shape.y2] : [shape.y];
          for (const x of across) expect(x >= 0 && x <= width).toBe(true);
          for (const y of down) expect(y >= 0 && y <= height).toBe(true);
          if (shape.shape === 'rect') expect(shape.width >= 0 && shape.height >= 0).toBe(true);
        }
      }
    },
  );

  it.each(cases.map((one) => [`${one.model.kind}, ${one.timeline.stage}`, one.model] as const))(
    'of %s say every mark but the series',
    (_, model) => {
      for (const { shapes } of [horizontal(model), upright(model)]) {
        const captions = shapes.filter((shape) => shape.shape === 'text' && shape.class === 'exact-text');
        expect(captions).toHaveLength(model.marks.filter(({ code }) => code !== 'series').length);
      }
    },
  );
});
