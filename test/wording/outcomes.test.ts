import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { adviceRules, captions, deadlines, type CaptionId } from '#rules';
import {
  adviceParts,
  calendarEvents,
  calendarFile,
  mail,
  paperSheet,
  phoneSentence,
  sms,
  textOf,
  type AdviceParts,
  type Handover,
  type Mail,
  type PaperSheet,
  type Sms,
} from '#wording';
import { typographyFaults } from '../content/typography.ts';
import { datesAfter, datesIn } from './french-dates.ts';
import { outcomes } from './outcomes.ts';

/** An outcome with all that is said of it. */
type Told = Handover & {
  readonly sentence: string;
  readonly letter: Mail;
  readonly text: Sms;
  readonly parts: AdviceParts;
  readonly sheet: PaperSheet;
};

const all: readonly Told[] = outcomes().map((handover) => ({
  ...handover,
  sentence: phoneSentence(handover),
  letter: mail(handover),
  text: sms(handover),
  parts: adviceParts(handover),
  sheet: paperSheet(handover),
}));

const limitsOf = ({ situation: { delivery, timeZone } }: Handover) =>
  delivery && deadlines({ ...delivery, timeZone });

/** What went wrong, with the words at fault: one message tells all the outcomes it concerns. */
const faults = (check: (told: Told) => string | false): string[] =>
  all.flatMap((handover) => {
    const fault = check(handover);
    return fault === false ? [] : [`${handover.advice.rule}: ${fault}`];
  });

const channels: [string, (told: Told) => string][] = [
  ['the sentence', ({ sentence }) => sentence],
  ['the mail', ({ letter }) => letter.body],
  ['the SMS', ({ text }) => text.text],
];

const captionIds = Object.keys(captions) as CaptionId[];

const captionsIn = (text: string): CaptionId[] => captionIds.filter((id) => text.includes(captions[id]));

const clickOf = (action: string | null): CaptionId | undefined =>
  captionIds.find((id) => action === `click-${id}`);

/** The button the rules name, now or next. */
const buttonOf = ({ advice }: Handover): CaptionId | undefined =>
  clickOf(advice.action) ?? clickOf(advice.then);

const asksAgain = /cliquez sur (?:le bouton )?(?:IDENTIFIANT|MOT DE PASSE) PERDU/i;

describe('the outcomes of the rules', () => {
  it('reach every rule', () => {
    expect(new Set(all.map(({ advice }) => advice.rule))).toEqual(new Set(adviceRules));
  });

  it.each(channels)('in %s name the button of the advice and no other', (channel, tell) => {
    // Whoever reads a mail alone must know what an accepted try leads to.
    const follows: CaptionId[] = channel === 'the mail' ? ['mettre-a-jour'] : [];
    expect(
      faults((handover) => {
        const text = tell(handover);
        const expected = buttonOf(handover);
        const found = captionsIn(text);
        const missing = expected !== undefined && !found.includes(expected);
        const other = found.find((id) => id !== expected && !follows.includes(id));
        return (missing || other !== undefined) && text;
      }),
    ).toEqual([]);
  });

  it.each(channels)('in %s carry the hour of the advice', (_, tell) => {
    expect(
      faults((handover) => {
        const { until, advisedAt, rule } = handover.advice;
        const { now } = handover.situation;
        const wanted = rule === 'locked-out' && canResume(handover) ? advisedAt : until;
        const text = tell(handover);
        const said = datesIn(text, now).map(({ at }) => at?.getTime());
        return wanted !== null && !said.includes(wanted.getTime()) && text;
      }),
    ).toEqual([]);
  });

  it('remind of no try once the password has ended', () => {
    expect(
      faults((handover) => {
        const expiresAt = limitsOf(handover)?.expiresAt ?? null;
        const late = calendarEvents(handover).find(
          ({ kind, said }) =>
            ['first-try', 'next-series'].includes(kind) && expiresAt !== null && said.at >= expiresAt,
        );
        return late !== undefined && late.summary;
      }),
    ).toEqual([]);
  });

  it.each(channels)('in %s forbid asking again until the farthest end, and never sooner', (_, tell) => {
    expect(
      faults((handover) => {
        const { rule } = handover.advice;
        const { now } = handover.situation;
        const reRequestAt = limitsOf(handover)?.reRequestAt ?? null;
        const text = tell(handover);
        const said = datesAfter('[Nn]e redemandez rien avant', text, now).map(({ at }) => at?.getTime());
        if (reRequestAt === null || reRequestAt <= now || rule === 'just-logged-in')
          return said.length > 0 && text;
        return (said.length === 0 || said.some((at) => at !== reRequestAt.getTime())) && text;
      }),
    ).toEqual([]);
  });

  it.each(channels)(
    'in %s never send to the button of a new demand while a delivery forbids it',
    (_, tell) => {
      expect(
        faults((handover) => {
          const { now } = handover.situation;
          const reRequestAt = limitsOf(handover)?.reRequestAt ?? null;
          const locked = reRequestAt !== null && now < reRequestAt;
          const [before = ''] = tell(handover).split(/ensuite/i);
          return locked && asksAgain.test(before) && before;
        }),
      ).toEqual([]);
    },
  );

  it.each(channels)('in %s never tell to try before the wait is over, unless no time is left', (_, tell) => {
    expect(
      faults((handover) => {
        const limits = limitsOf(handover);
        const { now } = handover.situation;
        const text = tell(handover);
        if (!limits?.earliestTryAt || limits.window === 'empty') return false;
        const { earliestTryAt } = limits;
        const soon = datesAfter('à partir de', text, now).find(({ at }) => at !== null && at < earliestTryAt);
        const atOnce =
          now < earliestTryAt && /ssayez (?:dès maintenant|par copier-coller(?: avant|\.))/.test(text);
        return (soon !== undefined || atOnce) && text;
      }),
    ).toEqual([]);
  });

  it.each(channels)('in %s never tell to try within a lock-out', (_, tell) => {
    expect(
      faults((handover) => {
        const { advice, situation } = handover;
        if (advice.rule !== 'locked-out' || advice.until === null) return false;
        const { until } = advice;
        const text = tell(handover);
        return (
          datesAfter('à partir de', text, situation.now).some(({ at }) => at !== null && at < until) && text
        );
      }),
    ).toEqual([]);
  });

  it.each(channels)('in %s never give 24 h alone to a first mail', (_, tell) => {
    expect(
      faults((handover) => {
        const text = tell(handover).replace(/Après la demande[^\n]*/, '');
        const first = handover.situation.delivery?.kind === 'initial-mail';
        return first && /24\sh/.test(text) && !/2\ssemaines/.test(text) && text;
      }),
    ).toEqual([]);
  });

  it('are held in two segments of the GSM alphabet by SMS', () => {
    expect(faults(({ text: { text, segments } }) => segments > 2 && text)).toEqual([]);
  });

  it('say when they were worked out, by mail, SMS and on paper', () => {
    expect(
      faults(({ letter, text: { text: short }, sheet }) => {
        const texts = [letter.body, short, sheet.workedOut];
        return texts.find((text) => !/Calculé le .*\b2026 à \d+\sh/.test(text)) ?? false;
      }),
    ).toEqual([]);
  });

  it('follow French typography on screen, by mail and on paper', () => {
    expect(
      faults(({ sentence: aloud, parts, letter: { subject, body }, sheet: { dates, title } }) => {
        const { prohibition, why, doubts, next } = parts;
        const texts = [
          aloud,
          prohibition.text,
          ...why.map(({ sentence }) => sentence),
          ...doubts.flatMap(({ reading, caution, other }) => [reading, caution, other?.text ?? '']),
          ...next.map(({ text }) => text),
          subject,
          ...body.split('\n'),
          ...dates.map(({ label, text }) => `${label}\u00a0: ${text}`),
          title,
        ];
        const found = texts.flatMap(typographyFaults);
        const broken = texts.find((text) =>
          /\d (?:h\b|min|essai|mois|semaine|chiffre)|\d h \d|  /.test(text),
        );
        return found[0] ?? broken ?? false;
      }),
    ).toEqual([]);
  });

  it('never say « aujourd’hui » or « demain » in a text that travels', () => {
    expect(
      faults(({ letter, text: { text: short }, sheet }) => {
        const texts = [letter.body, letter.subject, short, sheet.sentence];
        return texts.find((text) => /aujourd.hui|demain\b/.test(text)) ?? false;
      }),
    ).toEqual([]);
  });

  it('set one hour very large when they turn on one, and it is that of the advice', () => {
    expect(
      faults((handover) => {
        const { segments, moment } = handover.parts;
        const hours = segments.filter(({ role }) => role === 'hour').map(({ text }) => text);
        if (moment === null) return hours.length > 0 && textOf(segments);
        const { until, advisedAt } = handover.advice;
        const right = [until, advisedAt].some((at) => at?.getTime() === moment.at.getTime());
        return (hours.length !== 1 || !moment.text.includes(String(hours[0])) || !right) && textOf(segments);
      }),
    ).toEqual([]);
  });

  it('quote their caption in a segment of its own', () => {
    expect(
      faults((handover) => {
        const { segments, caption } = handover.parts;
        const quoted = segments.filter(({ role }) => role === 'caption').map(({ text }) => text);
        const expected = buttonOf(handover);
        return (
          (caption?.id !== expected || quoted.join() !== (expected ? captions[expected] : '')) &&
          textOf(segments)
        );
      }),
    ).toEqual([]);
  });

  it('rest on every fact and doubt of the advice', () => {
    expect(
      faults((handover) => {
        const { why, doubts } = handover.parts;
        const { facts: cited, doubts: noted } = handover.advice;
        const missing = [
          ...cited.filter((fact) => !why.some((each) => each.fact === fact)),
          ...noted.filter((doubt) => !doubts.some((each) => each.doubt === doubt)),
        ];
        return missing.length > 0 && missing.join();
      }),
    ).toEqual([]);
  });
});

/** Whether the series that follows a lock-out comes before the end of the password. */
const canResume = (handover: Handover): boolean => {
  const expiresAt = limitsOf(handover)?.expiresAt ?? null;
  const { advisedAt } = handover.advice;
  return expiresAt === null || (advisedAt !== null && advisedAt < expiresAt);
};

describe('the reminders of the outcomes', () => {
  it('hold the hour, the prohibition and the button of the advice', () => {
    expect(
      faults((handover) => {
        const events = calendarEvents(handover);
        const { until } = handover.advice;
        const { now } = handover.situation;
        const missed = until !== null && !events.some(({ said }) => said.at.getTime() === until.getTime());
        const limits = limitsOf(handover);
        const soon = events.find(
          ({ kind, said }) => kind === 're-request' && said.at.getTime() !== limits?.reRequestAt?.getTime(),
        );
        const late = events.find(
          ({ kind, said }) => kind === 'expiry' && said.at.getTime() !== limits?.expiresAt.getTime(),
        );
        const past = events.find(({ said }) => said.at <= now);
        const expected = buttonOf(handover);
        const other = events.find(
          ({ summary, description }) =>
            captionsIn(`${summary} ${description}`).some((id) => id !== expected) ||
            (expected !== undefined && !description.includes(captions[expected])),
        );
        const personal = events.find(({ description }) => description.includes('07802700750001'));
        return (
          (missed && 'no reminder at its hour') ||
          (soon ?? late ?? past ?? other ?? personal)?.summary ||
          false
        );
      }),
    ).toEqual([]);
  });

  it('are read back from the file by another library, at the same instants', async () => {
    const samples = all.filter((_, index) => index % 12 === 0);
    for (const handover of samples) {
      const events = calendarEvents(handover);
      const file = await calendarFile(handover);
      if (file === null) {
        expect(events).toEqual([]);
        continue;
      }
      const read = new ICAL.Component(ICAL.parse(file))
        .getAllSubcomponents('vevent')
        .map((each) => new ICAL.Event(each));
      const wholeDays = events.map(({ said }) => said.hour === null);
      expect(read.map(({ startDate }) => startDate.isDate)).toEqual(wholeDays);
      const instants = read.map(({ startDate }) =>
        startDate.isDate ? startDate.toString() : startDate.toJSDate(),
      );
      expect(instants).toEqual(events.map(({ said }) => (said.hour === null ? said.isoDay : said.at)));
      expect(read.map(({ summary }) => summary)).toEqual(events.map(({ summary }) => summary));
      expect(read.map(({ description }) => description)).toEqual(
        events.map(({ description }) => description),
      );
      expect(new Set(read.map(({ uid }) => uid)).size).toBe(events.length);
    }
  });
});
