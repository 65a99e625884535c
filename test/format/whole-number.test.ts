import { expect, test } from 'vitest';
import { wholeNumber } from '#format';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1·000'],
  [1048576, '1·048·576'],
  [10n ** 21n, '1·000·000·000·000·000·000·000'],
])('%s is cut by thousands with no-break spaces', (value, text) => {
  expect(wholeNumber(value).replaceAll('\u00a0', '·')).toBe(text);
});
