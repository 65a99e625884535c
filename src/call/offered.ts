import type { Answers, Sending } from './answers.ts';

const provisional = ['post', 'initial-mail', 'reset-mail', 'mail'] as const;

/** Who never replaced the provisional password has none of his own. */
const own = (login: Answers['login']): readonly Sending[] => (login === 'not-changed' ? [] : ['personal']);

/**
 * What may have been sent, as far as the motif and the login leave it open; « je ne sais pas » is always offered too.
 *
 * @example sendingsOffered({ motif: 'refused' }) // the four provisional ones, and his own password
 */
export function sendingsOffered({ motif, login }: Answers): readonly Sending[] {
  switch (motif) {
    case 'first-login':
      return [...provisional, 'nothing', 'ended', 'accepted'];
    case 'nothing-received':
      return [...provisional, 'nothing'];
    case 'lost':
      return login === 'changed'
        ? ['ended', 'post', 'reset-mail', 'mail']
        : [...provisional, 'nothing', 'ended'];
    case 'unknown':
      return [...provisional, ...own(login), 'nothing', 'ended'];
    default:
      return [...provisional, ...own(login)];
  }
}
