import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeUserNumber, partNames, readUserNumber, type PartName } from '#rules';
import {
  composeProblemText,
  missingPartsText,
  otherCodeCafText,
  partLabels,
  partsText,
  readAloudText,
  readProblemText,
  suggestionReasons,
  suggestionsText,
  zerosAddedText,
} from '#wording';
import { typographyFaults } from '../content/typography.ts';

const compose = (part: PartName, text: string): string => {
  const composed = composeUserNumber({ codeCaf: '078', refTiers: '270075', rang: '1', [part]: text });
  const problem = composed.ok ? undefined : composed.problems[part];
  if (problem === undefined) throw new Error(`${text} reads as a ${part}`);
  const { what, repair } = composeProblemText(part, problem);
  return `${what} ${repair}`.replaceAll('\u00a0', ' ');
};

const read = (text: string, part: PartName | null = null): string => {
  const result = readUserNumber(text);
  if (result.ok) throw new Error(`${text} reads as a number`);
  const { what, repair } = readProblemText(result.problem, part);
  return `${what} ${repair}`.replaceAll('\u00a0', ' ');
};

describe('what is wrong with one part, in French', () => {
  it.each([
    [
      'codeCaf',
      '07',
      'Code CAF : 2 chiffres, il en faut 3. Tapez-le en entier : aucun zéro n’est ajouté devant.',
    ],
    [
      'codeCaf',
      '0',
      'Code CAF : 1 chiffre, il en faut 3. Tapez-le en entier : aucun zéro n’est ajouté devant.',
    ],
    [
      'refTiers',
      '12345678',
      'Réf. Tiers : 8 chiffres, 1 de trop. 7 chiffres au plus ; rien n’est coupé à votre place.',
    ],
    [
      'rang',
      '000',
      'Rang bailleur : rien que des zéros. Relisez cette partie : par prudence, des zéros seuls sont refusés.',
    ],
    ['codeCaf', '', 'Code CAF : à remplir. Il compte 3 chiffres.'],
    ['refTiers', ' ', 'Réf. Tiers : à remplir. Elle se lit dans NIMS : 7 chiffres au plus.'],
    ['rang', '', 'Rang bailleur : à remplir. Demandez-le : 4 chiffres au plus.'],
  ] as const)('%s « %s » names the field, what is wrong and the repair', (part, text, sentence) => {
    expect(compose(part, text)).toBe(sentence);
  });

  it.each([
    ['27l075', 'Réf. Tiers, caractère 3 : « l » (l minuscule), au lieu d’un chiffre. Est-ce le chiffre un ?'],
    ['O', 'Réf. Tiers, caractère 1 : « O » (o majuscule), au lieu d’un chiffre. Est-ce le chiffre zéro ?'],
    ['27-0075', 'Réf. Tiers, caractère 3 : « - », au lieu d’un chiffre. Retirez-le.'],
    [
      '27😀',
      'Réf. Tiers, caractère 3 : « 😀 », au lieu d’un chiffre. Remplacez-le par ce que vous lisez, ou retirez-le.',
    ],
  ])('« %s » names the wrong character, its place and what it may stand for', (text, sentence) => {
    expect(compose('refTiers', text)).toBe(sentence);
  });
});

describe('what is wrong with a whole number, in French', () => {
  it.each([
    ['', 'Collez ou tapez le numéro reçu. Il compte 14 chiffres, avec ou sans espaces.'],
    ['7802700750001', '13 chiffres : il en manque 1. Un numéro en compte 14.'],
    ['078027007500012', '15 chiffres : 1 de trop. Un numéro en compte 14 ; rien n’est coupé à votre place.'],
    [
      '00002700750001',
      'Code CAF, chiffres 1 à 3 : rien que des zéros. Relisez cette partie : par prudence, des zéros seuls sont refusés.',
    ],
    [
      '07800000000001',
      'Réf. Tiers, chiffres 4 à 10 : rien que des zéros. Relisez cette partie : par prudence, des zéros seuls sont refusés.',
    ],
    [
      '07802700750000',
      'Rang bailleur, chiffres 11 à 14 : rien que des zéros. Relisez cette partie : par prudence, des zéros seuls sont refusés.',
    ],
  ])('« %s » says how many digits or which ones, and the repair', (text, sentence) => {
    expect(read(text)).toBe(sentence);
  });

  it('names the part that a wrong character falls in, unless it only separates', () => {
    expect(read('O7802700750001', 'codeCaf')).toBe(
      'Code CAF, caractère 1 : « O » (o majuscule), au lieu d’un chiffre. Est-ce le chiffre zéro ?',
    );
    expect(read('078-0270075-0001', 'refTiers')).toBe(
      'Caractère 4 : « - », au lieu d’un chiffre. Retirez-le.',
    );
    expect(read('07802700750001x')).toMatch(/^Caractère 15 : « x » \(x minuscule\)/);
  });
});

describe('what else the calculator says', () => {
  it('says why each correction is offered, and that none is applied', () => {
    expect(suggestionReasons).toEqual({
      'tiers-not-padded': 'si des zéros manquent devant la Réf. Tiers',
      'leading-zero-lost': 'si un tableur a effacé le zéro de tête',
      'rang-not-padded': 'si des zéros manquent devant le rang bailleur',
      'look-alikes-or-separators': 'sans les séparateurs, O lu 0, l ou I lu 1',
    });
    expect(suggestionsText(1)).toBe('1 correction possible, non appliquée\u00a0: comparez avec NIMS.');
    expect(suggestionsText(3)).toBe(
      '3 corrections possibles, aucune n’est appliquée\u00a0: comparez avec NIMS.',
    );
  });

  it('counts the zeros added, never in front of a Code CAF', () => {
    expect(zerosAddedText('codeCaf', 0)).toBe('tel quel');
    expect(zerosAddedText('refTiers', 0)).toBe('aucun zéro ajouté');
    expect(zerosAddedText('refTiers', 1)).toBe('1\u00a0zéro ajouté');
    expect(zerosAddedText('rang', 3)).toBe('3\u00a0zéros ajoutés');
  });

  it('names the parts still to be typed', () => {
    expect(missingPartsText(['rang'])).toBe('Il manque le rang bailleur.');
    expect(missingPartsText(['codeCaf', 'refTiers'])).toBe('Il manque le Code CAF et la Réf. Tiers.');
  });

  it('tells a number by its parts and reads it aloud digit by digit', () => {
    const example = readUserNumber('07802700750001');
    if (!example.ok) throw new Error('The example reads.');
    expect(partsText(example)).toBe('code 078, tiers 270075, rang 1');
    expect(readAloudText(example)).toEqual([
      'zéro sept huit',
      'zéro deux sept zéro zéro sept cinq',
      'zéro zéro zéro un',
    ]);
  });

  it('asks about a number that begins otherwise than those of this CAF', () => {
    expect(otherCodeCafText('078')).toBe(
      'Ces chiffres ne commencent pas par 078\u00a0: est-ce bien un N°\u00a0UTILISATEUR\u00a0?',
    );
  });

  it('keeps to French typography', () => {
    const sentences = [
      ...Object.values(partLabels),
      ...Object.values(suggestionReasons),
      suggestionsText(1),
      suggestionsText(2),
      otherCodeCafText('078'),
      ...partNames.map((part) => missingPartsText([part])),
    ];
    expect(sentences.flatMap(typographyFaults)).toEqual([]);
  });

  it('takes every limit from the figures of the rules', () => {
    const source = readFileSync('src/wording/user-number.ts', 'utf8').replace(/\/\*\*.*?\*\//gs, '');
    expect(source.match(/\b(?:3|4|7|14)\b/g)).toBeNull();
  });
});
