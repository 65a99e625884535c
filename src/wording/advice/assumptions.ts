import { atInstant } from './sayings.ts';
import type { Assumption } from './handover.ts';
import type { Told } from './told.ts';

const sentences: Readonly<Record<Assumption, (told: Told) => string>> = {
  'reception-taken-as-now': ({ sent, situation, say }) =>
    `L’heure d’arrivée, inconnue, est comptée ${atInstant(say.clock(sent?.receivedAt ?? situation.now))}.`,
  'failure-taken-as-now': ({ situation, say }) =>
    `L’heure du dernier refus, inconnue, est comptée ${atInstant(say.clock(situation.lastFailureAt ?? situation.now))}.`,
  'one-date': () => 'Une seule date est connue\u00a0: elle compte pour l’envoi et pour l’arrivée.',
  'day-only': () => 'L’heure n’est pas connue\u00a0: seuls des jours entiers sont donnés.',
  'mail-kind-unknown': () =>
    'On ne sait pas si c’est un premier mail ou un mail après une demande\u00a0: la fin la plus proche compte pour s’en servir, la plus lointaine pour redemander.',
};

/** What was taken for granted, one sentence each, in the order of the table. */
export function assumptionSentences(told: Told): string[] {
  return told.assumptions.map((assumption) => sentences[assumption](told));
}

/** The hours that were taken for unknown ones: the sentence to read aloud says them too. */
export function assumedHours(told: Told): string[] {
  return told.assumptions
    .filter((assumption) => assumption.endsWith('-as-now'))
    .map((assumption) => sentences[assumption](told));
}
