import { describe, expect, it } from 'vitest';
import { numberIn } from '../../src/search/number-in.ts';

it.each([
  ['07802700750001', '07802700750001'],
  ['numéro 078 0270075 0001 refusé', '078 0270075 0001'],
  ['078-0270075-0001', '078-0270075-0001'],
  [' 27007 ', '27007'],
  ['27 00 75', '27 00 75'],
])('in « %s », the number « %s »', (query, number) => {
  expect(numberIn(query)).toBe(number);
});

it.each(['12/03/2026', 'le 3 mars 2026', '24 h', 'mail 2026', 'réf 270075', ''])(
  'none in « %s »',
  (query) => {
    expect(numberIn(query)).toBeUndefined();
  },
);

describe('a number in a query', () => {
  it.each([' ', '.', '-', '/', '_', ',', ';', ':', '·', ' - '])('may be parted by « %s »', (sign) => {
    const number = `078${sign}0270075${sign}0001`;
    expect(numberIn(number)).toBe(number);
    expect(numberIn(`numéro ${number} refusé`)).toBe(number);
  });

  it('is alone from five digits on, among words from eight', () => {
    expect(numberIn('1234')).toBeUndefined();
    expect(numberIn(' 12345 ')).toBe('12345');
    expect(numberIn('le 1234567')).toBeUndefined();
    expect(numberIn('le 12345678')).toBe('12345678');
    expect(numberIn('12345 fois')).toBeUndefined();
    expect(numberIn('x12345')).toBeUndefined();
  });

  it.each(['1/3/26', '10/03/2026', '10.03.2026', '10-03-2026', '10/03/026'])('is no date: « %s »', (date) => {
    expect(numberIn(date)).toBeUndefined();
  });

  it.each(['110/03/2026', '10/03/20261', '10/103/2026', '10x03x2026'])('but « %s » is none', (typed) => {
    expect(numberIn(typed)).toBe(typed.includes('x') ? undefined : typed);
  });
});
