import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  advise,
  composeUserNumber,
  dayDeadlines,
  deadlines,
  passwordVariants,
  readUserNumber,
  validityStatus,
} from '#rules';
import advice from '../oracle/advice.json';
import variants from '../oracle/password-variants.json';
import userNumber from '../oracle/user-number.json';
import validity from '../oracle/validity.json';

type Fields = Record<string, unknown>;
type Case = { id: string; op: string; input: string | Fields; expected: Fields; note?: string };

const instant = /^\d{4}-\d{2}-\d{2}T/;

/** The cases write instants as text; the rules take and give dates. */
const withDates = (value: unknown): unknown => {
  if (typeof value === 'string') return instant.test(value) ? new Date(value) : value;
  if (Array.isArray(value)) return value.map(withDates);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, withDates(field)]));
};

const named = ({ id, note, ...rest }: Case) => ({
  name: note === undefined ? id : `${id}: ${note}`,
  ...rest,
});

const check = (title: string, cases: Case[], answers: Record<string, (input: never) => unknown>) =>
  describe(title, () => {
    test.each(cases.map(named))('$name', ({ op, input, expected }) => {
      const answer = answers[op];
      if (answer === undefined) throw new Error(`no rule answers ${op}`);
      expect(answer(withDates(input) as never)).toEqual(withDates(expected));
    });
  });

check('user number', userNumber as Case[], { compose: composeUserNumber, read: readUserNumber });
check('validity', validity as Case[], { deadlines, status: validityStatus, day: dayDeadlines });

const sourcesSorted = (fields: Fields) => ({
  ...fields,
  facts: (fields['facts'] as string[]).toSorted(),
  doubts: (fields['doubts'] as string[]).toSorted(),
});

check(
  'advice',
  (advice as Case[]).map((entry) => ({ ...entry, expected: sourcesSorted(entry.expected) })),
  { advise: (situation: never) => sourcesSorted(advise(situation)) },
);

const counted = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(counted) : BigInt(value as number);

check(
  'password variants',
  (variants as Case[]).map(({ expected, ...entry }) => {
    if (expected['ok'] === false) return { ...entry, expected };
    const counts = ['total', 'byChanges', 'series'].map((field) => [field, counted(expected[field])]);
    return { ...entry, expected: { ...expected, ...Object.fromEntries(counts) } };
  }),
  {
    variants: ({ text, lookAlikes }: { text: string; lookAlikes: 'document' | 'extended' }) => {
      const answer = passwordVariants(text, lookAlikes);
      if (!answer.ok) return answer;
      const { variants: forms, ...rest } = answer;
      // Above, the cases give counts only.
      if (rest.total > 10_000n) return rest;
      const list = [...forms()];
      const sha256 = createHash('sha256').update(list.join('\n')).digest('hex');
      const shown = list.length <= 64 ? { list } : { first: list.slice(0, 32), last: list.at(-1) };
      return { ...rest, ...shown, sha256 };
    },
  },
);
