import { expect, it } from 'vitest';
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
