import { textOf } from '#wording';
import type { Known } from '../frise-validite/reading.ts';
import { statusSentence } from '../frise-validite/status-sentence.ts';
import type { ValidityDetail } from './aide-bailleurs.d.ts';

const nothing: ValidityDetail = {
  type: null,
  phrase: null,
  essaiPossible: null,
  essaiConseille: null,
  fin: null,
  nouvelleDemande: null,
};

/** What the event `aide-validite` tells of an answer: instants where the hours are known, days where only they are. */
export function validityDetail(known: Known | null): ValidityDetail {
  if (known === null) return nothing;
  const { kind: type } = known.timeline;
  const phrase = textOf(statusSentence(known, type));
  if (known.level === 'days') {
    const { endDay: fin, reRequestDay: nouvelleDemande } = known.timeline;
    return { ...nothing, type, phrase, fin, nouvelleDemande };
  }
  if (known.level === 'mixed') {
    const { expiresAt, reRequestDay: nouvelleDemande } = known.timeline;
    return { ...nothing, type, phrase, fin: expiresAt.toISOString(), nouvelleDemande };
  }
  const { earliestTryAt, advisedTryAt, expiresAt, reRequestAt } = known.timeline;
  return {
    type,
    phrase,
    essaiPossible: earliestTryAt.toISOString(),
    essaiConseille: advisedTryAt.toISOString(),
    fin: expiresAt.toISOString(),
    nouvelleDemande: reRequestAt.toISOString(),
  };
}
