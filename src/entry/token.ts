/** A run of digits or of letters, where it starts in the text as typed (1-based code point). */
export type Token = {
  readonly kind: 'number' | 'word';
  /** Without accents nor capitals. */
  readonly text: string;
  readonly typed: string;
  readonly position: number;
};

/** A character that no date and no hour is written with. */
export type UnexpectedCharacter = { code: 'unexpected-character'; position: number; character: string };

const ignored = /[\p{Cf}\p{M}]/u;
const letter = /\p{Script=Latin}/u;
const separator = /[\p{White_Space}/.,:'’‐‑–-]/u;
const FULL_WIDTH_ZERO = 0xff10;

const asciiDigit = (character: string): string => {
  const digit = Number(character.codePointAt(0)) - FULL_WIDTH_ZERO;
  return digit >= 0 && digit <= 9 ? String(digit) : character;
};

const kindOf = (character: string): Token['kind'] | null => {
  if (/^\d$/.test(character)) return 'number';
  return letter.test(character) ? 'word' : null;
};

/**
 * What a person typed as digits and words: accents and capitals dropped, separators left out, invisible characters
 * ignored.
 *
 * @example tokenize('10 Août')[1] // { kind: 'word', text: 'aout', typed: 'Août', position: 4 }
 */
export function tokenize(text: string): readonly Token[] | UnexpectedCharacter {
  const tokens: Token[] = [];
  let open: Token['kind'] | null = null;
  for (const [index, typed] of [...text].entries()) {
    if (ignored.test(typed)) continue;
    const character = asciiDigit(typed);
    const kind = kindOf(character);
    if (kind === null && !separator.test(character)) {
      return { code: 'unexpected-character', position: index + 1, character: typed };
    }
    if (kind !== null) append(tokens, kind, character, index + 1, kind === open);
    open = kind;
  }
  return tokens;
}

function append(
  tokens: Token[],
  kind: Token['kind'],
  typed: string,
  position: number,
  joined: boolean,
): void {
  const text = plain(typed);
  const last = tokens.at(-1);
  if (!joined || last === undefined) tokens.push({ kind, text, typed, position });
  else tokens[tokens.length - 1] = { ...last, text: last.text + text, typed: last.typed + typed };
}

const plain = (letters: string): string => letters.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
