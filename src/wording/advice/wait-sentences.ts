import { figureText } from '../figure-text.ts';
import { notBefore, notBeforeOr, type Sentence } from './fragments.ts';
import { beside, inWords, large, type Said } from './sayings.ts';
import { act, plain, stop, type Segment } from './segments.ts';
import type { Told } from './told.ts';

/** The prohibition when no date is known of what was sent, if anything was (F35). */
const whileValid = 'Ne redemandez pas d’identifiants tant qu’un envoi est valable.';

/** When the next series is advised: an hour, or a day when the delivery decides and only its day is known. */
export function resumption({ resumeAt, sent, say }: Told): Said {
  return resumeAt.getTime() === sent?.earliestTryAt?.getTime() ? say.from(resumeAt) : say.wait(resumeAt);
}

/** Whether the password will still be valid by then: the advice of a lock-out does not look that far. */
export function canResume({ resumeAt, sent }: Told): boolean {
  return sent === null || resumeAt < sent.expiresAt;
}

const tooLate = (told: Told, end: Said): Segment[] => {
  const locked = notBefore(told);
  if (locked.length === 0) {
    return [
      plain('Ce mot de passe n’est plus valable. '),
      stop(`N’essayez rien et ne demandez rien avant ${inWords(end)}.`),
    ];
  }
  return [
    plain('Ensuite, il ne restera pas le temps d’un autre essai. '),
    stop('N’essayez plus ce mot de passe. '),
    ...locked,
  ];
};

/** The lock-out, when to resume rather than at its end, and the prohibition (F30 to F32, F35; A8, A9). */
export const lockedOut: Sentence = (told) => {
  const length = figureText('lockout');
  const end = told.say.wait(told.until);
  if (!canResume(told)) {
    return [
      plain(`Le blocage dure ${length}, jusqu’à `),
      ...large(end, plain),
      plain('. '),
      ...tooLate(told, end),
    ];
  }
  const resume = resumption(told);
  return [
    plain(`Le blocage dure ${length}, jusqu’à ${beside(end, resume)}. `),
    act('Reprenez plutôt à partir de '),
    ...large(resume, act),
    act(`, ${figureText('max-tries')} au plus. `),
    ...notBeforeOr(told, whileValid),
  ];
};

/** A series is spent: the next comes two hours later (F30, F31; A9, A12). */
export const seriesSpent: Sentence = (told) => [
  plain('C’est trop tôt. '),
  act(
    told.advice.then === 'try-variants' ? 'Essayez d’autres formes à partir de ' : 'Réessayez à partir de ',
  ),
  ...large(told.say.wait(told.until), act),
  act(`, ${figureText('max-tries')} au plus. `),
  ...notBeforeOr(told, whileValid),
];

/** The one form failed: again two hours later (F30; A12). */
export const recentFailure: Sentence = (told) => [
  plain('C’est trop tôt. '),
  act('Réessayez à partir de '),
  ...large(told.say.wait(told.until), act),
  act('. '),
  ...notBeforeOr(told, whileValid),
];
