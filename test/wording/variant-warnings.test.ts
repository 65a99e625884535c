import { describe, expect, it } from 'vitest';
import { passwordVariants, type LookAlikes } from '#rules';
import { warningText } from '#wording';
import { typographyFaults } from '../content/typography.ts';

function warnings(text: string, lookAlikes: LookAlikes = 'document'): string[] {
  const result = passwordVariants(text, lookAlikes);
  return result.ok
    ? result.warnings.map((code) => warningText(code, text, lookAlikes).replaceAll('\u00a0', ' '))
    : [];
}

const removeIt = 'Un copier-coller a pu l’emporter : retirez-la si l’envoi ne la porte pas.';

describe('what is odd in a password, with its place and its repair', () => {
  it.each([
    ['Kt7lOp2Z', []],
    [' lO', [`Espace au début (caractère 1). ${removeIt}`]],
    ['lO ', [`Espace à la fin (caractère 3). ${removeIt}`]],
    ['l O', ['Espace au milieu (caractère 2). Vérifiez qu’elle est bien sur l’envoi.']],
    [
      'lé',
      ['Hors d’un clavier ordinaire : e minuscule accent aigu (caractère 2). Relisez l’envoi et retapez.'],
    ],
    [
      'l1o',
      [
        'Hors de la note : chiffre un et o minuscule (caractères 2 et 3). Formes de la note refusées ? Essayez le jeu étendu.',
      ],
    ],
    [
      'l|',
      [
        'Hors de la note : barre verticale (caractère 2). La barre verticale est peut-être une lettre : relisez l’envoi.',
      ],
    ],
    [
      'l1|',
      [
        'Hors de la note : chiffre un et barre verticale (caractères 2 et 3). La barre verticale est peut-être une lettre : relisez l’envoi. Formes de la note refusées ? Essayez le jeu étendu.',
      ],
    ],
    [
      'léèêë',
      [
        'Hors d’un clavier ordinaire : e minuscule accent aigu, e minuscule accent grave et e minuscule accent circonflexe (caractères 2, 3, 4 et 1 de plus). Relisez l’envoi et retapez.',
      ],
    ],
    [
      '1lolol1',
      [
        'Hors de la note : chiffre un et o minuscule (caractères 1, 3, 5 et 1 de plus). Formes de la note refusées ? Essayez le jeu étendu.',
      ],
    ],
  ])('« %s »', (text, sentences) => {
    expect(warnings(text)).toEqual(sentences);
  });

  it('no longer sends to the extended set once it is chosen', () => {
    expect(warnings('l1', 'extended')).toEqual(['Hors de la note : chiffre un (caractère 2).']);
  });

  it('names an invisible space', () => {
    expect(warnings('lO\u00a0')[1]).toMatch(/espace insécable \(caractère 3\)/);
  });

  it('keeps French typography', () => {
    const texts = [' l O é1|\u00a0', 'l1'].flatMap((text) =>
      (['document', 'extended'] as const).flatMap((set) => {
        const result = passwordVariants(text, set);
        return result.ok ? result.warnings.map((code) => warningText(code, text, set)) : [];
      }),
    );
    expect(texts.flatMap(typographyFaults)).toEqual([]);
  });
});
