import { expect, test } from 'vitest';
import { list } from '#format';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a et b'],
  [['a', 'b', 'c'], 'a, b et c'],
])('%j is « %s »', (items, text) => {
  expect(list(items)).toBe(text);
});

test('a choice is said with « ou »', () => {
  expect(list(['l', 'I', '1'], 'or')).toBe('l, I ou 1');
});
