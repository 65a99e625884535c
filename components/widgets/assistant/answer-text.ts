/** The answers given, in words. */
import type { AnswerField, Answers, CallTime, linkWords, When } from '#call';
import { calendarDayNear } from '#format';
import { localFields } from '#rules';
import { timeText } from '#wording';
import {
  formLabels,
  inHandLabels,
  loginLabels,
  motifLabels,
  sendingLabel,
  unknownLabel,
} from './choice-labels.ts';

/** A date as it was given: « mardi 10 mars à 9 h 40 ». */
export function whenText(when: When, { now, timeZone }: CallTime): string {
  if (when.known === 'nothing') return 'Inconnu';
  const day = calendarDayNear(when.day, localFields(now, timeZone).day);
  if (when.known === 'instant') return `${day} à ${timeText(when.time)}`;
  return when.known === 'day' ? day : `${day}, heure inconnue`;
}

const named = <Value extends string>(
  labels: Readonly<Record<Value, string>>,
  value: Value | 'unknown',
): string => (value === 'unknown' ? unknownLabel : labels[value]);

/** One answer that is a choice of words, as its button calls it; an empty text when it was not given. */
export function choiceText(field: keyof typeof linkWords, answers: Answers): string {
  const { motif, login, sent, inHand, forms } = answers;
  switch (field) {
    case 'motif':
      return motif === undefined ? '' : named(motifLabels, motif);
    case 'login':
      return login === undefined ? '' : named(loginLabels, login);
    case 'sent':
      if (sent === undefined) return '';
      return sent === 'unknown' ? unknownLabel : sendingLabel(sent, answers);
    case 'inHand':
      return inHand === undefined ? '' : named(inHandLabels, inHand);
    case 'forms':
      return forms === undefined ? '' : named(formLabels, forms);
  }
}

/** One answer in words; an empty text when it was not given. */
export function answerText(field: AnswerField, answers: Answers, time: CallTime): string {
  switch (field) {
    case 'failures': {
      const { failures } = answers;
      return failures === undefined ? '' : String(failures === 'unknown' ? unknownLabel : failures);
    }
    case 'sentOn':
    case 'receivedOn':
    case 'chosenOn':
    case 'lastFailure': {
      const when = answers[field];
      return when === undefined ? '' : whenText(when, time);
    }
    default:
      return choiceText(field, answers);
  }
}
