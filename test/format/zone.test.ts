import { describe, expect, test } from 'vitest';
import { zoneMention, zoneName, zones } from '#format';

describe('the zones of the territories', () => {
  test('exist on this machine and are named once', () => {
    for (const { timeZone } of zones) expect(() => new Intl.DateTimeFormat('fr', { timeZone })).not.toThrow();
    expect(new Set(zones.map(({ timeZone }) => timeZone)).size).toBe(zones.length);
    expect(new Set(zones.map(({ place }) => place)).size).toBe(zones.length);
  });

  test.each([
    ['Europe/Paris', 'heure de Paris'],
    ['America/Guadeloupe', 'heure de la Guadeloupe'],
    ['America/Martinique', 'heure de la Martinique'],
    ['America/Cayenne', 'heure de la Guyane'],
    ['Indian/Reunion', 'heure de La Réunion'],
    ['Indian/Mayotte', 'heure de Mayotte'],
    ['America/Miquelon', 'heure de Saint-Pierre-et-Miquelon'],
    ['Pacific/Tahiti', 'heure de Tahiti'],
    ['America/New_York', 'heure du fuseau America/New_York'],
  ])('%s: %s', (timeZone, name) => {
    expect(zoneName(timeZone)).toBe(name);
  });

  test('only Paris goes without saying', () => {
    expect(zoneMention('Europe/Paris')).toBe('');
    expect(zoneMention('Indian/Reunion')).toBe('heure de La Réunion');
    expect(zoneMention('Asia/Tokyo')).toBe('heure du fuseau Asia/Tokyo');
  });
});
