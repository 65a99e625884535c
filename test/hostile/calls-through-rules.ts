import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import fc from 'fast-check';
import {
  advise,
  dayDeadlines,
  deadlines,
  instantFromFields,
  localFields,
  validityStatus,
  type Kind,
  type Sending,
} from '#rules';
import { ruleByTheBook } from '../rules/advice/every-situation.ts';
import { unsafe } from '../rules/advice/unsafe.ts';
import { anySending, anySendingSeen, anySituation } from './any-call.ts';
import { onlyRangeError } from './what-is-typed.ts';
import type { OtherTarget } from './targets.ts';

const hasExpired = ({ expiresAt }: { expiresAt: Date }, now: Date): boolean => now >= expiresAt;

const ends = (sending: Sending) => {
  const answer = deadlines(sending);
  const { expiresAt, reRequestAt, earliestTryAt, advisedTryAt, reRequestLiteralAt } = answer;
  ok(expiresAt > sending.sentAt);
  equal(reRequestAt === null, sending.kind === 'personal');
  if (reRequestAt !== null) ok(reRequestAt > sending.receivedAt);
  equal(earliestTryAt === null, !sending.kind.endsWith('mail'));
  if (earliestTryAt !== null && advisedTryAt !== null) ok(earliestTryAt < advisedTryAt);
  equal(reRequestLiteralAt === null, sending.kind !== 'initial-mail');
  const fields = localFields(sending.sentAt, sending.timeZone);
  deepEqual(localFields(instantFromFields(fields, sending.timeZone), sending.timeZone), fields);
};

const wrongDate = new Date(NaN);

/** Each field in turn made wrong. */
const refused = (sending: Sending) => {
  const wrong: [string, Partial<Sending>][] = [
    ['sentAt', { sentAt: wrongDate }],
    ['timeZone', { timeZone: `${sending.timeZone}?` }],
    ['receivedAt', { receivedAt: wrongDate }],
    ['sentAt', { receivedAt: new Date(sending.sentAt.getTime() - 1) }],
  ];
  for (const [field, more] of wrong.slice(0, sending.kind === 'personal' ? 2 : wrong.length)) {
    throws(() => deadlines({ ...sending, ...more }), {
      name: 'RangeError',
      message: new RegExp(`^${field}: `),
    });
  }
};

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toJSON().slice(0, 10));
const shape = fc.stringMatching(/^\d{4}-\d{1,2}-\d{1,2}$/);
const kind = fc.constantFrom<Kind>('post', 'initial-mail', 'reset-mail', 'personal');

/** Every rule that takes dates and answers, right or wrong. */
export const callsThroughRules: readonly OtherTarget[] = [
  ['deadlines', fc.property(anySending, ends)],
  ['deadlines, one field wrong', fc.property(anySending, refused)],
  [
    'validityStatus',
    fc.property(anySendingSeen, (seen) => {
      const { state, minutesLeft, reRequest } = validityStatus(seen);
      equal(state === 'expired', hasExpired(deadlines(seen), seen.now));
      ok(Number.isInteger(minutesLeft) && minutesLeft >= 0 && (state !== 'expired' || minutesLeft === 0));
      equal(reRequest === 'not-applicable', seen.kind === 'personal');
    }),
  ],
  [
    'dayDeadlines',
    fc.property(kind, fc.oneof(day, shape), (of, text) =>
      onlyRangeError('day', () => {
        const { endDay, lastSafeDay, reRequestDay } = dayDeadlines({ kind: of, day: text });
        ok(lastSafeDay >= text && endDay > lastSafeDay && (reRequestDay === null || reRequestDay > endDay));
      }),
    ),
  ],
  [
    'advise',
    fc.property(anySituation, (situation) => {
      const advice = advise(situation);
      equal(advice.rule, ruleByTheBook(situation));
      deepEqual(unsafe(situation, advice), []);
    }),
  ],
];
