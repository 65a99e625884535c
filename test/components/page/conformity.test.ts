import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { conformity, type Verdict } from '../../../components/page/rgaa/conformity.ts';
import { themes } from '../../../components/page/rgaa/themes.ts';
import { typographyFaults } from '../../content/typography.ts';

type Line = {
  id: string;
  sujet: string;
  verdict: Verdict;
  controle: string;
  constat: string;
  tests?: string[];
};
const review = parse(readFileSync('content/rgaa.yaml', 'utf8')) as Line[];
const times = (verdict: Verdict, count: number): Verdict[] => Array<Verdict>(count).fill(verdict);

describe('what a review comes to', () => {
  it('is total when every criterion that applies is met', () => {
    expect(conformity([...times('conforme', 3), 'sans objet'])).toEqual({
      met: 3,
      applicable: 3,
      rate: 100,
      state: 'totalement conforme',
    });
  });

  it.each([
    [49, 51, 49, 'non conforme'],
    [50, 50, 50, 'partiellement conforme'],
    [199, 1, 99, 'partiellement conforme'],
  ] as const)('with %i met and %i not, is %i %% and « %s »', (met, unmet, rate, state) => {
    expect(conformity([...times('conforme', met), ...times('non conforme', unmet)])).toMatchObject({
      rate,
      state,
    });
  });

  it('is nothing without a review', () => {
    expect(conformity([])).toEqual({ met: 0, applicable: 0, rate: 0, state: 'non conforme' });
  });
});

describe('the review of this site', () => {
  it('holds each of the 106 criteria of the RGAA 4.1 once, in order', () => {
    const expected = themes.flatMap(([, count], theme) =>
      Array.from({ length: count }, (_, index) => `${theme + 1}.${index + 1}`),
    );
    expect(expected).toHaveLength(106);
    expect(review.map(({ id }) => id)).toEqual(expected);
  });

  it('names, for each check by script, tests that exist', () => {
    const missing = review.flatMap(({ id, tests = [] }) =>
      tests
        .filter((named) => {
          const [file = '', title = ''] = named.split(' › ');
          return title === '' || !readFileSync(file, 'utf8').includes(title);
        })
        .map((named) => `${id}: ${named}`),
    );
    expect(missing).toEqual([]);
  });

  it('counts as not met what nobody has heard yet with a screen reader', () => {
    expect(review.filter(({ controle }) => controle === 'personne').map(({ verdict }) => verdict)).toEqual([
      'non conforme',
    ]);
  });

  it('is typeset in French', () => {
    expect(
      review.flatMap(({ id, sujet, constat }) =>
        [sujet, constat].flatMap(typographyFaults).map((fault) => `${id}: ${fault}`),
      ),
    ).toEqual([]);
  });
});

describe('the declaration', () => {
  const page =
    readFileSync('src/pages/accessibilite.astro', 'utf8') +
    readFileSync('content/pages/accessibilite.mdx', 'utf8');

  it.each([
    'article 47',
    'État de conformité',
    'Résultats des tests',
    'Contenus non accessibles',
    'Établissement',
    'Technologies',
    'Pages vérifiées',
    'contact',
    'Voies de recours',
    'Libre réponse 71120',
  ])('says what the law asks for: %s', (part) => expect(page).toContain(part));
});
