import type { DoubtId, FactId } from '#rules';
import { doubts, factSentences, referenceLinkText } from '#wording';
import type { Answer } from './answers.ts';

function sentencesOf(reference: string): readonly string[] | undefined {
  if (Object.hasOwn(factSentences, reference)) return [factSentences[reference as FactId]];
  if (!Object.hasOwn(doubts, reference)) return undefined;
  const { reading, caution } = doubts[reference as DoubtId];
  return [reading, caution];
}

/**
 * The fact or doubt that a query names by its number, as pages and sheets cite it.
 *
 * @example referenceAnswer('f18')?.sentences // ['Un mot de passe reçu par courrier vaut 2 mois.']
 */
export function referenceAnswer(query: string): Answer | undefined {
  const lead = query.toUpperCase().replace(/^\s*(?:FAIT|DOUTE)\b|[()\s]/g, '');
  const sentences = sentencesOf(lead);
  const link = { address: `sources/#${lead}`, text: referenceLinkText };
  return sentences && { kind: 'figure', lead, sentences, link };
}
