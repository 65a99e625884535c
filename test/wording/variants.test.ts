import { describe, expect, it } from 'vitest';
import { captions, figures } from '#rules';
import { textProblem } from '#tries';
import {
  formCount,
  pace,
  paper,
  planText,
  seriesHeading,
  starExample,
  textProblemText,
  tooManyText,
} from '#wording';
import { typographyFaults } from '../content/typography.ts';

const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');

describe('how many forms, and in how many series', () => {
  it.each([
    [1n, 1n, 'Une seule forme : aucun sosie parmi les caractères tapés.'],
    [4n, 1n, '4 formes, une seule série : vous n’atteignez pas la limite de 5 essais.'],
    [8n, 2n, '8 formes, en 2 séries de 5 essais au plus, espacées de 2 h.'],
    [
      1n << 60n,
      (1n << 60n) / 5n + 1n,
      '1 152 921 504 606 846 976 formes (plus d’un milliard de milliards), par séries de 5 essais au plus, espacées de 2 h.',
    ],
  ])('%d forms', (total, series, text) => {
    expect(plain(planText(total, series))).toBe(text);
  });

  it('counts in full, and in words from one million on', () => {
    expect(plain(formCount(999_999n))).toBe('999 999 formes');
    expect(plain(formCount(1_048_576n))).toBe('1 048 576 formes (plus d’un million)');
  });

  it('heads a series with the pause before it', () => {
    expect(seriesHeading(1)).toBe('Série 1');
    expect(plain(seriesHeading(3))).toBe('Série 3 : 2 h après la série 2');
  });
});

describe('more series than there is time for', () => {
  it.each([
    [11n, ''],
    [12n, 'C’est trop pour les 24 h d’un mail après une demande.'],
    [168n, 'C’est trop pour les 2 semaines d’un premier mail.'],
    [745n, 'C’est trop pour tout mot de passe provisoire, même les 2 mois d’un courrier.'],
  ])('%d series', (series, start) => {
    expect(plain(tooManyText(series))).toMatch(start === '' ? /^$/ : start);
  });

  it('says what to do about it', () => {
    expect(tooManyText(745n)).toMatch(/Relisez l’envoi.*remplacez par \*/);
  });
});

describe('a text without forms', () => {
  it.each([
    ['   ', 'Il n’y a que des espaces : tapez les caractères lus sur l’envoi.'],
    ['***', 'Il n’y a que des étoiles : tapez, à leur place, les caractères qui font hésiter.'],
    ['l'.repeat(1200), '1 200 caractères : c’est trop long pour un mot de passe. Gardez-en 500 au plus.'],
  ])('%s', (text, sentence) => {
    const problem = textProblem(text);
    expect(problem && plain(textProblemText(problem))).toBe(sentence);
  });
});

it('gives the pace and the caption of the portal from the rules', () => {
  expect(plain(pace.never)).toBe(`Pas plus de ${figures['max-tries'].value} essais de suite`);
  expect(plain(pace.rest)).toMatch(/blocage de 10 min.*2 h plus tard/);
  expect(`${paper.accepted}${captions['mettre-a-jour']}${paper.destroy}`).toMatch(/bouton.*détruisez/);
});

it('says of the sheet that carries a password what it is and what to do with it', () => {
  expect({ ...paper, title: plain(paper.title) }).toMatchObject({
    title: 'Mot de passe provisoire : formes à essayer',
    caution:
      'Cette feuille porte un mot de passe. Remettez-la au bailleur en main propre, ou détruisez-la dès qu’une forme est acceptée.',
    instruction: 'Cochez la case d’une forme refusée, puis passez à la suivante.',
    partial: 'Les formes suivantes ne sont pas imprimées.',
  });
});

it('gives one example, its doubtful characters among certain ones', () => {
  expect(starExample).toBe('***lO***');
});

it('keeps French typography everywhere', () => {
  const texts = [
    ...[1n, 4n, 64n, 1n << 80n].flatMap((total) => [
      planText(total, total / 5n + 1n),
      tooManyText(total) ?? '',
    ]),
    ...Object.values(pace),
    ...Object.values(paper),
    textProblemText({ code: 'only-spaces' }),
    textProblemText({ code: 'only-stars' }),
    textProblemText({ code: 'too-long', length: 600, maximum: 500 }),
    seriesHeading(2),
  ];
  expect(texts.flatMap(typographyFaults)).toEqual([]);
});
