import { answerFields, type AnswerField, type Answers } from '../answers.ts';
import { whenText } from './when-text.ts';
import { fieldNames, words } from './vocabulary.ts';

/** The version of the vocabulary of links. */
export const LINK_VERSION = '1';

const text = (field: AnswerField, answers: Answers): string | null => {
  const value = answers[field];
  if (value === undefined) return null;
  if (typeof value === 'object') return whenText(value);
  if (typeof value === 'number') return String(value);
  return field in words ? wordFor(field, value) : 'inconnu';
};

const wordFor = (field: AnswerField, value: string): string => {
  const table: Readonly<Record<string, string>> = words[field as keyof typeof words];
  return table[value] ?? value;
};

/**
 * The answers of a call as what follows `#` in a link: never the number, never a character of a password.
 *
 * @example writeLink({ motif: 'lost', login: 'never' }) // 'v=1&motif=perdu&connecte=jamais'
 */
export function writeLink(answers: Answers): string {
  const parts = answerFields.flatMap((field) => {
    const value = text(field, answers);
    return value === null ? [] : [`${fieldNames[field]}=${value}`];
  });
  return parts.length === 0 ? '' : [`v=${LINK_VERSION}`, ...parts].join('&');
}
