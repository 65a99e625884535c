/** Why a typed text gives no forms to try. */
export type TextProblem =
  | { readonly code: 'only-spaces' | 'only-stars' }
  | { readonly code: 'too-long'; readonly length: number; readonly maximum: number };

/** Far beyond any password that is read aloud; it keeps typing smooth. */
export const longestText = 500;

/**
 * What keeps a typed text from having forms; null for one that has, and for an empty one, which is no mistake. The
 * length is in code points.
 *
 * @example textProblem('****') // { code: 'only-stars' }
 */
export function textProblem(text: string): TextProblem | null {
  if (/^\p{White_Space}+$/u.test(text)) return { code: 'only-spaces' };
  if (/^\*+$/.test(text)) return { code: 'only-stars' };
  const { length } = Array.from(text);
  return length > longestText ? { code: 'too-long', length, maximum: longestText } : null;
}
