import fc from 'fast-check';
import { shortHostileTexts } from './hostile-texts.ts';

const pieces = [
  ...Array.from({ length: 10 }, (_, digit) => String(digit)),
  ...['O', 'o', 'l', 'I', '|', 'é', 'h', 'mars', 'hier', 'midi', 'perdu', 'mot de passe', '24 h'],
  ...[
    ' ',
    '\u00a0',
    '\u202f',
    '\t',
    '\n',
    '\u200b',
    '\u200e',
    '\u202e',
    '\ufeff',
    '\u00ad',
    '\u0000',
    '\u0301',
  ],
  ...['-', '‐', '–', '.', '/', '_', ',', ';', ':', '=', '&', '#', '%', '<', '>', '"', '’', '+', '~', 'T'],
  ...['０', '９', '٣', '𝟘', '👩‍👩‍👧', '\ud800', '\udc00'],
];

/** Digits as they are copied: with what a mail or a spreadsheet slips between them. */
const damagedNumber = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces.slice(0, 10)) }, fc.constantFrom(...pieces)),
    {
      maxLength: 24,
    },
  )
  .map((parts) => parts.join(''));

/** A text that nobody would type on purpose, or nearly a right one. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: damagedNumber },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.constantFrom(...shortHostileTexts) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...shortHostileTexts), fc.constantFrom(...shortHostileTexts))
      .map((texts) => texts.join('')),
  },
);
