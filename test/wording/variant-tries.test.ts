import { describe, expect, it } from 'vitest';
import { progressOf } from '#tries';
import { exhausted, exhaustedText, idleTexts, pauseText, rankText, resumeText } from '#wording';
import { typographyFaults } from '../content/typography.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('where to resume', () => {
  it.each([
    [8n, [], 'Aucune forme refusée, reprendre à la 1re.'],
    [8n, [1], 'Forme 1 refusée, reprendre à la 2e.'],
    [8n, [1, 2], 'Formes 1 et 2 refusées, reprendre à la 3e.'],
    [8n, [1, 2, 3, 4, 5], 'Formes 1 à 5 refusées, reprendre à la 6e.'],
    [8n, [1, 2, 3, 5], 'Formes 1 à 3 et 5 refusées, reprendre à la 4e.'],
    [8n, [2, 3], 'Formes 2 et 3 refusées, reprendre à la 1re.'],
    [4n, [1, 2, 3, 4], 'Formes 1 à 4 refusées : il n’en reste aucune.'],
  ])('of %d forms, %j refused', (total, refused, text) => {
    expect(plain(resumeText(progressOf(total, refused)))).toBe(text);
  });
});

describe('what the page says of the tries', () => {
  it('tells the rank among the forms while they can be counted', () => {
    expect(rankText(2, 4n)).toBe('2 sur 4');
    expect(rankText(1, 1n << 60n)).toBe('1re');
    expect(rankText(6, 1n << 60n)).toBe('6e');
  });

  it('tells the end of the pause on the clocks of the zone', () => {
    const end = new Date('2026-03-10T11:12:00Z');
    expect(plain(pauseText(end, 'Europe/Paris'))).toBe(
      'Pause après 5 essais refusés : reprenez à partir de 12 h 12.',
    );
    expect(plain(pauseText(end, 'Indian/Reunion'))).toMatch(/15 h 12/);
  });

  it('says that every form is refused, and never to ask again before the end', () => {
    expect(plain(exhaustedText(1n))).toBe('La seule forme est refusée.');
    expect(plain(exhaustedText(4n))).toBe('Les 4 formes sont refusées.');
    expect(exhausted.never).toMatch(/^Ne redemandez pas/);
    expect(plain(exhausted.meanwhile)).toBe(
      'D’ici là, réessayez : toutes les 2 h par mail, régulièrement par courrier.',
    );
  });

  it('announces the end of an idle text in minutes', () => {
    expect(plain(idleTexts.ending)).toMatch(/^Dans 1 min/);
    expect(plain(idleTexts.extend)).toBe('Garder 10 min de plus');
    expect(plain(idleTexts.over)).toMatch(/après 10 min/);
  });

  it('keeps French typography', () => {
    const texts = [
      ...Object.values(idleTexts),
      ...Object.values(exhausted),
      resumeText(progressOf(2n, [1, 2])),
    ];
    expect(texts.flatMap(typographyFaults)).toEqual([]);
  });
});
