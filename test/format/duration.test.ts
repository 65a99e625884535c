import { expect, test } from 'vitest';
import { duration } from '#format';

test.each([
  ['less than a minute', 0, 'moins d’une minute'],
  ['one minute', 1, '1·min'],
  ['just below an hour', 59, '59·min'],
  ['an hour', 60, '1·h'],
  ['just above', 61, '1·h·01'],
  ['an ordinary wait', 1160, '19·h·20'],
  ['a whole day stays in hours, as the note says it', 1440, '24·h'],
  ['just below two days', 2879, '47·h·59'],
  ['two days', 2880, '2·jours'],
  ['two days and less than an hour', 2939, '2·jours'],
  ['two days and an hour', 2940, '2·jours 1·h'],
  ['two days three hours and a half: no more is announced than there is', 3090, '2·jours 3·h'],
  ['two months', 84_960, '59·jours'],
])('%s', (_, minutes, text) => {
  expect(duration(minutes).replaceAll('\u00a0', '·')).toBe(text);
});
