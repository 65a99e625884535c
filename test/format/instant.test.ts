import { expect, test } from 'vitest';
import { instant, instantNear } from '#format';

const at = new Date('2026-03-10T15:10:00Z');

test('an instant is a day and an hour that does not break', () => {
  expect(instant(at, 'Europe/Paris')).toBe('mardi 10\u00a0mars 2026 à 16\u00a0h\u00a010');
  expect(instant(at, 'Pacific/Noumea')).toBe('mercredi 11\u00a0mars 2026 à 2\u00a0h\u00a010');
});

test('its year is left out when it is this one', () => {
  expect(instantNear(at, new Date('2026-01-01T00:00:00Z'), 'Europe/Paris')).toBe(
    'mardi 10\u00a0mars à 16\u00a0h\u00a010',
  );
  expect(instantNear(at, new Date('2025-12-01T00:00:00Z'), 'Europe/Paris')).toBe(
    'mardi 10\u00a0mars 2026 à 16\u00a0h\u00a010',
  );
});
