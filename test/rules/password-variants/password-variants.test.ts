import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passwordVariants, type LookAlikes } from '#rules';

const answered = (text: string, lookAlikes?: LookAlikes) => {
  const answer = passwordVariants(text, lookAlikes);
  if (!answer.ok) throw new Error(`nothing to vary in « ${text} »`);
  return { ...answer, list: () => [...answer.variants()] };
};

const firstForms = (text: string, count: number): string[] => {
  const forms: string[] = [];
  for (const form of answered(text).variants()) if (forms.push(form) === count) break;
  return forms;
};

describe('the forms of a password', () => {
  test('an empty text has none', () => {
    expect(passwordVariants('')).toEqual({ ok: false, problem: { code: 'empty' } });
  });

  test('a text of white space is a text, with one form', () => {
    expect(answered(' ').list()).toEqual([' ']);
  });

  test('the example dictated on the phone has four, in one series', () => {
    const { list, ...counts } = answered('Kt7lOp2Z');
    expect(counts).toMatchObject({
      positions: [4, 5],
      total: 4n,
      byChanges: [1n, 2n, 1n],
      series: 1n,
      warnings: [],
    });
    expect(list()).toEqual(['Kt7lOp2Z', 'Kt7IOp2Z', 'Kt7l0p2Z', 'Kt7I0p2Z']);
  });

  test('the note’s two pairs are the default, a third character is opt-in', () => {
    expect(answered('1o|').list()).toEqual(['1o|']);
    expect(answered('1o', 'extended').list()).toEqual(['1o', 'lo', 'Io', '1O', '10', 'lO', 'l0', 'IO', 'I0']);
  });

  test('at equal changes, positions come first, then readings with the last one varying fastest', () => {
    expect(answered('lO1', 'extended').list()).toEqual([
      ...['lO1'],
      ...['IO1', '1O1', 'l01', 'lo1', 'lOl', 'lOI'],
      ...['I01', 'Io1', '101', '1o1', 'IOl', 'IOI', '1Ol', '1OI', 'l0l', 'l0I', 'lol', 'loI'],
      ...['I0l', 'I0I', 'Iol', 'IoI', '10l', '10I', '1ol', '1oI'],
    ]);
  });

  test('positions count code points, and nothing is normalised', () => {
    expect(answered('😀l\u0301Ｏ0')).toMatchObject({ positions: [2, 5], total: 4n });
    expect(answered('😀l').list()).toEqual(['😀l', '😀I']);
  });

  test.each([
    ['four forms make one series', 'll', 1n],
    ['eight make two', 'lll', 2n],
    ['sixteen make four', 'llll', 4n],
    ['sixty-four make thirteen', 'llllll', 13n],
  ])('%s of five tries', (_, text, series) => {
    expect(answered(text).series).toBe(series);
  });

  test('three forms make one series, nine make two', () => {
    expect(answered('1', 'extended')).toMatchObject({ total: 3n, series: 1n });
    expect(answered('1l', 'extended')).toMatchObject({ total: 9n, series: 2n });
  });

  test('sixty look-alikes are counted and begun without enumerating, which would take centuries', () => {
    const text = 'lIO0'.repeat(15);
    const other: Record<string, string> = { l: 'I', I: 'l', O: '0', 0: 'O' };
    const answer = answered(text);
    expect(answer.total).toBe(2n ** 60n);
    expect(answer.byChanges[30]).toBe(118264581564861424n);
    expect(answer.series).toBe((2n ** 60n + 4n) / 5n);
    expect(firstForms(text, 62)).toEqual([
      text,
      ...Array.from(
        text,
        (character, index) => `${text.slice(0, index)}${other[character]}${text.slice(index + 1)}`,
      ),
      `Il${text.slice(2)}`,
    ]);
  });

  test('thousands of look-alikes are counted too', () => {
    const { total, byChanges } = answered('o1'.repeat(1000), 'extended');
    expect(total).toBe(3n ** 2000n);
    expect(byChanges).toHaveLength(2001);
  });

  test('each call gives the whole list again', () => {
    const { variants } = answered('lO');
    expect([...variants()]).toEqual([...variants()]);
  });
});

const readings: Record<LookAlikes, Record<string, string>> = {
  document: { l: 'lI', I: 'lI', O: 'O0', 0: 'O0' },
  extended: { l: 'lI1', I: 'lI1', 1: 'lI1', O: 'O0o', 0: 'O0o', o: 'O0o' },
};

/** Every form, by brute force and in no particular order. */
const everyForm = (text: string, lookAlikes: LookAlikes): string[] =>
  Array.from(text).reduce<string[]>(
    (forms, character) =>
      forms.flatMap((form) =>
        Array.from(readings[lookAlikes][character] ?? character, (reading) => form + reading),
      ),
    [''],
  );

const changesBetween = (one: string, other: string): number[] => {
  const others = Array.from(other);
  return Array.from(one).flatMap((character, index) => (character === others[index] ? [] : [index]));
};

describe('whatever the password', () => {
  const password = fc.string({ unit: fc.constantFrom(...'lIO01oab|é😀 '), minLength: 1, maxLength: 6 });
  const mode = fc.constantFrom<LookAlikes>('document', 'extended');

  test('the forms are those of a brute-force search, counted right and all different', () => {
    fc.assert(
      fc.property(password, mode, (text, lookAlikes) => {
        const { list, total, byChanges } = answered(text, lookAlikes);
        const forms = list();
        expect(forms.toSorted()).toEqual(everyForm(text, lookAlikes).toSorted());
        expect(new Set(forms).size).toBe(forms.length);
        expect(BigInt(forms.length)).toBe(total);
        const counted = byChanges.map((_, changes) =>
          forms.filter((form) => changesBetween(text, form).length === changes),
        );
        expect(counted.map(({ length }) => BigInt(length))).toEqual(byChanges);
      }),
    );
  });

  test('they come by number of changes, then by the places that change', () => {
    fc.assert(
      fc.property(password, mode, (text, lookAlikes) => {
        const keys = answered(text, lookAlikes)
          .list()
          .map((form) => changesBetween(text, form))
          .map((changed) =>
            [changed.length, ...changed].map((number) => String(number).padStart(2, '0')).join(' '),
          );
        expect(keys).toEqual(keys.toSorted());
      }),
    );
  });
});
