/** What the variant tester says before anything is typed. */
import { figureText } from './figure-text.ts';

/** The one example of the tool: three certain characters, two doubtful ones, three certain ones. */
export const starExample = '***lO***';

/** The rule of the tries, its prohibition apart (F30, F31, F32; A8, A9). */
export const pace = {
  never: `Pas plus de ${figureText('max-tries')} de suite`,
  rest: ` : au-delà, blocage de ${figureText('lockout')}. Après une série refusée, recommencez ${figureText('retry-interval')} plus tard.`,
};
