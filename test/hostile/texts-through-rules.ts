import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  advise,
  changedDigits,
  composePart,
  composeUserNumber,
  dayDeadlines,
  deadlines,
  instantFromFields,
  localFields,
  partAt,
  partLengths,
  partNames,
  passwordVariants,
  readUserNumber,
  validityStatus,
  warningPositions,
  type LookAlikes,
  type PartName,
} from '#rules';
import { longestText } from '#tries';
import { numberProblem, onlyRangeError, plainDigits } from './what-is-typed.ts';
import type { TextTarget } from './targets.ts';

const right = { codeCaf: '078', refTiers: '270075', rang: '1' };

const asPart = (part: PartName) => (text: string) => {
  const answer = composeUserNumber({ ...right, [part]: text });
  const digits = plainDigits(text);
  deepEqual(composePart(part, text).ok, answer.ok);
  if (answer.ok) {
    const padded = (digits ?? '').padStart(partLengths[part], '0');
    const expected = { ...right, refTiers: '0270075', rang: '0001', [part]: padded };
    equal(answer.number, partNames.map((name) => expected[name]).join(''));
    equal(answer.display.replaceAll(' ', ''), answer.number);
    ok(readUserNumber(answer.display).ok);
    return;
  }
  deepEqual(Object.keys(answer.problems), [part]);
  numberProblem(text, answer.problems[part]);
};

const asNumber = (text: string) => {
  const answer = readUserNumber(text);
  for (const position of [1, text.length, text.length + 9]) partAt(text, position);
  if (answer.ok) {
    equal(answer.number, plainDigits(text));
    equal(answer.codeCaf + answer.refTiers + answer.rang, answer.number);
    return;
  }
  numberProblem(text, answer.problem);
  for (const suggestion of answer.suggestions) {
    ok(readUserNumber(suggestion.number).ok);
    for (const position of changedDigits(text, suggestion)) ok(position >= 1 && position <= 14);
  }
};

const listed = 40;

/** No longer than the tester lets through: the counts of all forms are numbers of as many digits. */
const asPassword = (lookAlikes: LookAlikes) => (typed: string) => {
  const text = [...typed].slice(0, longestText).join('');
  const answer = passwordVariants(text, lookAlikes);
  if (!answer.ok) return equal(text, '');
  const signs = [...text];
  equal(
    answer.byChanges.reduce((sum, count) => sum + count, 0n),
    answer.total,
  );
  const forms = new Set<string>();
  for (const form of answer.variants()) {
    if (forms.size === 0) equal(form, text);
    const changed = [...form].flatMap((sign, index) => (sign === signs[index] ? [] : [index + 1]));
    ok(changed.every((position) => answer.positions.includes(position)));
    equal(form.length, text.length);
    forms.add(form);
    if (forms.size === listed) return undefined;
  }
  equal(BigInt(forms.size), answer.total);
  for (const warning of answer.warnings) ok(warningPositions(text, warning).length > 0);
  return undefined;
};

const asDay = (text: string) =>
  onlyRangeError('day', () => {
    const answer = dayDeadlines({ kind: 'post', day: text });
    ok(answer.endDay > text && answer.days >= 59 && answer.days <= 62);
  });

const now = new Date('2026-03-10T09:30:00Z');

const asZone = (text: string) =>
  onlyRangeError('timeZone', () => {
    const sending = { kind: 'post' as const, sentAt: now, receivedAt: now, timeZone: text };
    ok(deadlines(sending).expiresAt > now);
    equal(validityStatus({ ...sending, now }).state, 'usable');
    ok(instantFromFields(localFields(now, text), text) <= now);
    const asked = {
      everLoggedIn: 'yes',
      passwordChanged: 'yes',
      justLoggedIn: false,
      delivery: null,
      personalSince: now,
      failures: 0,
      lastFailureAt: null,
      variants: 'none',
      userNumberKnown: true,
    } as const;
    equal(advise({ ...asked, now, timeZone: text }).rule, 'nothing-pending');
  });

/** Every rule that takes a text. */
export const textsThroughRules: readonly TextTarget[] = [
  ...partNames.map((part) => [`composeUserNumber, ${part}`, asPart(part)] as const),
  ['readUserNumber', asNumber],
  ['passwordVariants, those of the note', asPassword('document')],
  ['passwordVariants, extended', asPassword('extended')],
  ['dayDeadlines, its day', asDay],
  ['the zone of every rule that takes one', asZone],
];
