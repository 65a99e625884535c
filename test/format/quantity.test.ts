import { describe, expect, test } from 'vitest';
import { quantity, quantityRange } from '#format';
import { figures } from '#rules';

const shown = (text: string) => text.replaceAll('\u00a0', '·');

describe('a quantity', () => {
  test.each([
    [{ value: 24, unit: 'hours' }, '24·h'],
    [{ value: 10, unit: 'minutes' }, '10·min'],
    [{ value: 1, unit: 'months' }, '1·mois'],
    [{ value: 2, unit: 'months' }, '2·mois'],
    [{ value: 0, unit: 'tries' }, '0·essai'],
    [{ value: 1, unit: 'tries' }, '1·essai'],
    [{ value: 2, unit: 'tries' }, '2·essais'],
    [{ value: 1, unit: 'weeks' }, '1·semaine'],
    [{ value: 2, unit: 'weeks' }, '2·semaines'],
    [{ value: 1, unit: 'digits' }, '1·chiffre'],
    [{ value: 14, unit: 'digits' }, '14·chiffres'],
    [{ value: 1, unit: 'days' }, '1·jour'],
    [{ value: 59, unit: 'days' }, '59·jours'],
    [{ value: 1n, unit: 'forms' }, '1·forme'],
    [{ value: 2n ** 60n, unit: 'forms' }, '1·152·921·504·606·846·976·formes'],
    [{ value: 1, unit: 'series' }, '1·série'],
    [{ value: 13n, unit: 'series' }, '13·séries'],
    [{ value: 1, unit: 'zeros' }, '1·zéro'],
    [{ value: 3, unit: 'zeros' }, '3·zéros'],
    [{ value: 1, unit: 'characters' }, '1·caractère'],
    [{ value: 8, unit: 'characters' }, '8·caractères'],
  ] as const)('%o', (count, text) => {
    expect(shown(quantity(count))).toBe(text);
  });

  test('every figure of the rules has its words', () => {
    expect(shown(quantity(figures['post-validity']))).toBe('2·mois');
    for (const figure of Object.values(figures)) expect(quantity(figure)).toMatch(/^\d+\u00a0[a-z]+$/);
  });
});

describe('a range', () => {
  test('says the unit once', () => {
    const text = quantityRange(figures['first-try-wait-earliest'], figures['first-try-wait-advised']);
    expect(shown(text)).toBe('3·à·4·h');
  });

  test('says both units when they differ', () => {
    expect(shown(quantityRange({ value: 24, unit: 'hours' }, { value: 2, unit: 'weeks' }))).toBe(
      '24·h·à·2·semaines',
    );
  });
});
