import { expect, test } from 'vitest';
import { partAt } from '#rules';

test.each([
  ['the first character', 1, 'codeCaf'],
  ['the last digit of the CAF code', 3, 'codeCaf'],
  ['the space that follows belongs to what comes next', 4, 'refTiers'],
  ['the first digit of the Réf. Tiers', 5, 'refTiers'],
  ['its last digit', 11, 'refTiers'],
  ['the first digit of the rank', 13, 'rang'],
  ['its last digit', 16, 'rang'],
  ['past the number, no part', 17, null],
])('%s', (_, position, part) => {
  expect(partAt('078 O270075 0001x', position)).toBe(part);
});
