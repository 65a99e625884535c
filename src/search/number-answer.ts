import { partNames, readUserNumber } from '#rules';
import {
  numberLinkTexts,
  partLabels,
  readProblemText,
  suggestionReasons,
  suggestionsText,
  suspectText,
} from '#wording';
import type { Answer } from './answers.ts';
import { suspectParts } from './suspect-parts.ts';

const calculator = (typed: string): string => `outils/numero-utilisateur/#${encodeURIComponent(typed)}`;

/**
 * What a number typed in the search is: its three parts, or what is wrong and where.
 *
 * @example numberAnswer('07802700750001').rows[1] // ['Réf. Tiers', '0270075']
 */
export function numberAnswer(typed: string): Answer {
  const digits = typed.replace(/\D/g, '');
  const reading = readUserNumber(digits);
  if (reading.ok) {
    return {
      kind: 'number',
      lead: reading.display,
      sentences: [],
      rows: partNames.map((part) => [partLabels[part], reading[part]]),
      link: { address: calculator(reading.number), text: numberLinkTexts.right },
    };
  }
  const { what, repair } = readProblemText(reading.problem, null);
  const { suggestions } = reading;
  const offered = suggestions.length > 0 ? [suggestionsText(suggestions.length)] : [];
  const suspects = reading.problem.code === 'zero' ? [] : [suspectText(suspectParts(typed))];
  return {
    kind: 'number',
    lead: typed,
    sentences: [what, repair, ...suspects, ...offered],
    rows: suggestions.map(({ number, reason }) => [suggestionReasons[reason], number]),
    link: { address: calculator(digits), text: numberLinkTexts.wrong },
  };
}
