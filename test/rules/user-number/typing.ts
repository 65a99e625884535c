import fc from 'fast-check';

/** A part that is not zero, of a length between two. */
export const digitsOf = (shortest: number, longest: number) =>
  fc
    .string({ unit: fc.constantFrom(...'0123456789'), minLength: shortest, maxLength: longest })
    .filter((digits) => /[1-9]/.test(digits));

/** What a copy brings along and reading drops: white space of every kind, invisible characters. */
export const noise = fc.string({
  unit: fc.constantFrom(
    ' ',
    '\t',
    '\n',
    '\u00a0',
    '\u2003',
    '\u202f',
    '\u0085',
    '\u3000',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\u202a',
    '\u{e0020}',
  ),
  maxLength: 5,
});

/** Digits as they may be typed: noise around and between them, one of them in full width. */
export const typed = (digits: string, spaces: string): string =>
  `${spaces}${Array.from(digits, (digit, index) => (index === 0 ? String.fromCharCode(digit.charCodeAt(0) + 0xfee0) : digit)).join(spaces)}${spaces}`;
