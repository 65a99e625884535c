import type { Handover } from './advice/handover.ts';
import { tell } from './advice/told.ts';
import { lettered } from './letter/letter-parts.ts';
import { mailSubject } from './letter/subjects.ts';

export type Mail = { readonly subject: string; readonly body: string };

const titled = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [[`${title}\u00a0:`, ...lines.map((line) => `- ${line}`)].join('\n')];

/**
 * The mail of a call: what to do, when, what not to do, why, what comes next, the doubts, what was taken for granted,
 * when it was worked out.
 *
 * @example mail(handover).subject // 'Mon Compte Partenaire : essayez à partir de mardi 10 mars à 13 h 40'
 */
export function mail(handover: Handover): Mail {
  const told = tell(handover, 'written');
  const { sentence, reason, next, doubts, assumptions, portalAddress, whom, workedOut } = lettered(told);
  const paragraphs = [
    'Bonjour,',
    sentence,
    `Pourquoi\u00a0: ${reason}`,
    ...titled('Ensuite', next),
    ...titled('À savoir', doubts),
    ...titled('Ce que nous avons supposé', assumptions),
    ...(portalAddress === null ? [] : [`Mon Compte Partenaire\u00a0: ${portalAddress}`]),
    `En cas de doute ou d’urgence, demandez ${whom}.`,
    workedOut,
  ];
  return { subject: mailSubject(told), body: paragraphs.join('\n\n') };
}
