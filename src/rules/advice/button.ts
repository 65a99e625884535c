import type { FactId } from '../sources.ts';
import type { Action } from './advice.ts';
import type { Context } from './context.ts';

/** The button of the caller's case: the second case is the only one that keeps his login (F11, F14; A10). */
export const buttonClick = ({ isCase2 }: Context): Action =>
  isCase2 ? 'click-mot-de-passe-perdu' : 'click-identifiant-perdu';

/** The button as something to do now: IDENTIFIANT PERDU asks for the user number, to be composed first (F22). */
export function pressButton(context: Context): { action: Action; then: Action | null } {
  const click = buttonClick(context);
  return context.isCase2 || context.userNumberKnown
    ? { action: click, then: null }
    : { action: 'compose-user-number', then: click };
}

/** The facts that lead to the button, with those of the number it asks for. */
export function buttonFacts({ isCase2, everLoggedIn, userNumberKnown }: Context): FactId[] {
  if (isCase2) return ['F13', 'F14'];
  const facts: FactId[] = ['F11', 'F12', 'F22', 'F23'];
  if (everLoggedIn === 'no') facts.push('F10');
  if (!userNumberKnown) facts.push('F24', 'F25', 'F26', 'F27');
  return facts;
}
