import { after, figures, isByMail, type Kind } from '#rules';
import { figureText } from '../figure-text.ts';
import type { Said } from '../advice/sayings.ts';
import { act, caption, hourOf, plain, type Segment } from '../advice/segments.ts';

/** How a password is put in. @example howToTry('post') // 'en tapant lettre par lettre' */
export const howToTry = (kind: Kind): string =>
  isByMail(kind) ? 'en copiant-collant' : 'en tapant lettre par lettre';

const again = `Si l’essai échoue, recommencez ${figureText('retry-interval')} plus tard, ${figureText('max-tries')} au plus. `;

/** What follows a refusal; nothing once the pause would outlast the password (F30, F31). */
export const ifItFails = ({ now, expiresAt }: { now: Date; expiresAt: Date }): Segment[] =>
  after(now, figures['retry-interval']) < expiresAt ? [plain(` ${again}`)] : [];

/** The validity ends before the wait after the arrival does (A28). */
export const noTimeToWaitText = `La fin tombe avant les ${figureText('first-try-wait')} d’attente. `;

/** « mercredi 11 mars à 9 h 40 », its hour to be set very large. */
export const largeInstant = ({ day, hour, season }: Said, link = ' à '): Segment[] => [
  act(day + link),
  hourOf(String(hour)),
  act(season),
];

/** Which button, once another may be asked for (F11, F14). */
export const whichButton: readonly Segment[] = [
  plain('Jamais connecté : '),
  caption('identifiant-perdu'),
  plain('. Déjà connecté, provisoire remplacé : '),
  caption('mot-de-passe-perdu'),
  plain('.'),
];

/** What comes after the end; one more try comes before a new request for a mail had by a button (A2). */
export const afterTheEnd = (kind: Kind): Segment[] => [
  act(
    kind === 'reset-mail' ? 'Après un dernier essai, vous pouvez redemander. ' : 'Vous pouvez redemander. ',
  ),
  ...whichButton,
];
