import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passwordVariants } from '#rules';
import { dictation, doubtfulDictation } from '#wording';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function variantsOf(text: string): { forms: string[]; positions: number[] } {
  const result = passwordVariants(text);
  if (!result.ok) throw new Error('no forms');
  return { forms: [...result.variants()], positions: result.positions };
}
const said = (text: string): string => {
  const { positions } = variantsOf(text);
  return plain(
    dictation(text, positions)
      .map((item) => item.text)
      .join(', '),
  );
};

describe('a form as it is dictated', () => {
  it.each([
    [
      'Kt7lOp2Z',
      'K majuscule, t minuscule, chiffre sept, l minuscule, o majuscule, p minuscule, chiffre deux, Z majuscule',
    ],
    ['***I0***', 'trois caractères sûrs, i majuscule, chiffre zéro, trois caractères sûrs'],
    ['l*O', 'l minuscule, caractère 2 (sûr), o majuscule'],
    ['*é l', 'caractère 1 (sûr), e minuscule accent aigu, espace, l minuscule'],
  ])('« %s »', (text, dictated) => {
    expect(said(text)).toBe(dictated);
  });

  it('puts the emphasis on the doubtful characters only', () => {
    const doubtful = dictation('K*lO', [3, 4]).filter((item) => item.doubtful);
    expect(doubtful.map(({ text }) => text)).toEqual(['l minuscule', 'o majuscule']);
  });

  it('tells a long form in few items, which say the same', () => {
    const long = 'lI'.repeat(13);
    const items = dictation(
      `${long}a*`,
      [...long].map((_, index) => index + 1),
    );
    expect(items.map(({ doubtful }) => doubtful)).toEqual([true, false]);
    expect(plain(items[1]?.text ?? '')).toBe('a minuscule, caractère 28 (sûr)');
    expect(items[0]?.text.split(', ')).toHaveLength(26);
  });

  it('counts positions in characters, whatever the computer counts', () => {
    expect(said('😀*l')).toMatch(/caractère 2 \(sûr\), l minuscule$/);
  });

  it('never quotes a look-alike by its shape alone', () => {
    const ambiguous = fc.string({
      unit: fc.constantFrom('l', 'I', 'O', '0', '*'),
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(fc.property(ambiguous, (text) => !/[IO]|(?<!\p{L})l(?! minuscule)/u.test(said(text))));
  });
});

describe('what tells a form from the others', () => {
  it('names the doubtful characters', () => {
    const { forms, positions } = variantsOf('Kt7lOp2Z');
    expect(forms.map((form) => plain(doubtfulDictation(form, 'Kt7lOp2Z', positions)))).toEqual([
      'l minuscule, o majuscule',
      'i majuscule, o majuscule',
      'l minuscule, chiffre zéro',
      'i majuscule, chiffre zéro',
    ]);
  });

  it('gives their place when the rest is stars', () => {
    const { positions } = variantsOf('***lO***');
    expect(plain(doubtfulDictation('***IO***', '***lO***', positions))).toBe(
      'caractère 4 : i majuscule, caractère 5 : o majuscule',
    );
  });

  it('names them all up to four, and from five on only those that change', () => {
    expect(plain(doubtfulDictation('lIO0', 'lIO0', [1, 2, 3, 4]))).toBe(
      'l minuscule, i majuscule, o majuscule, chiffre zéro',
    );
    expect(plain(doubtfulDictation('IIO0I', 'lIO0l', [1, 2, 3, 4, 5]))).toBe(
      'comme lu, sauf caractère 1 : i majuscule, caractère 5 : i majuscule',
    );
  });

  it('of many, says only what changes', () => {
    const { forms, positions } = variantsOf('lIO0l');
    expect(forms.slice(0, 2).map((form) => plain(doubtfulDictation(form, 'lIO0l', positions)))).toEqual([
      'comme lu',
      'comme lu, sauf caractère 1 : i majuscule',
    ]);
  });

  it('says nothing of a form without doubt', () => {
    expect(doubtfulDictation('abc', 'abc', [])).toBe('');
  });
});
