import type { Assumption } from '#call';
import { figureText } from '../figure-text.ts';
import { atInstant } from './sayings.ts';
import type { Told } from './told.ts';

const sentences: Readonly<Record<Assumption, (told: Told) => string>> = {
  'reception-taken-as-now': ({ sent, situation, say }) =>
    `L’heure d’arrivée, inconnue, est comptée ${atInstant(say.clock(sent?.receivedAt ?? situation.now))}.`,
  'failure-taken-as-now': ({ situation, say }) =>
    `L’heure du dernier refus, inconnue, est comptée ${atInstant(say.clock(situation.lastFailureAt ?? situation.now))}.`,
  'failures-taken-as-series': () =>
    `Le nombre de refus n’est pas connu\u00a0: il est compté comme une série entière, ${figureText('max-tries')}.`,
  'mail-taken-both-ways': () =>
    'On ne sait pas si c’est un premier mail ou un mail après une demande\u00a0: la fin la plus proche compte pour s’en servir, la plus lointaine pour redemander.',
  'one-date': () => 'Une seule date est connue\u00a0: elle compte pour l’envoi et pour l’arrivée.',
  'day-only': () => 'L’heure n’est pas connue\u00a0: seuls des jours entiers sont donnés.',
};

const isHour = (assumption: Assumption): boolean => assumption.endsWith('-as-now');

/** What was taken for granted, one sentence each, in the order given. */
export function assumptionSentences(told: Told): string[] {
  return told.assumptions.map((assumption) => sentences[assumption](told));
}

/** The hours that were taken for unknown ones: the sentence of the call says them itself. */
export function assumedHours(told: Told): string[] {
  return assumptionSentences({ ...told, assumptions: told.assumptions.filter(isHour) });
}

/** What the sentence of the call leaves to be said. */
export function otherAssumptions(told: Told): string[] {
  return assumptionSentences({ ...told, assumptions: told.assumptions.filter((each) => !isHour(each)) });
}
