import { expect, test } from 'vitest';
import { mayStandFor } from '#rules';

test.each([
  ['the letters O', 'Oo', '0'],
  ['the letters l and I, and the bar', 'lI|', '1'],
  ['the separators', '-\u2010\u2011\u2013\u2014./_,;:', ''],
  ['anything else', 'iLQ+\u2212\u2015 1é', null],
])('%s', (_, characters, standsFor) => {
  for (const character of characters) expect(mayStandFor(character)).toBe(standsFor);
});
