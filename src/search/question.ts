import { fold } from './fold.ts';

const asks =
  /^(?:(?:combien|comment|pourquoi|quand|que|qui|quoi|quel(?:le)?s?|a quoi|dans combien|est-ce|peut-on|faut-il|c'est quoi)\b|ou (?!l\b|i\b|o\b)|qu'|jusqu'|d'ou)|\?$/;

/**
 * Whether a query asks something, so that the section that answers is wanted rather than the page.
 *
 * @example isQuestion('combien de temps est valable le mot de passe') // true
 */
export function isQuestion(query: string): boolean {
  return asks.test(fold(query).trim());
}
