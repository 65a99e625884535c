import { expect, test } from 'vitest';
import { spellDigits } from '#format';

test('digits are dictated one by one', () => {
  expect(spellDigits('0781')).toBe('zéro sept huit un');
  expect(spellDigits('2345')).toBe('deux trois quatre cinq');
  expect(spellDigits('69')).toBe('six neuf');
  expect(spellDigits('')).toBe('');
});
