import { numberIn } from './number-in.ts';

/** From this many digits on, a query may name a person: it stays out of what a server writes down. */
const privateDigits = 8;

/** Whether a query carries a number that must not reach the server. */
export function isPrivate(query: string): boolean {
  return (numberIn(query) ?? '').replace(/\D/g, '').length >= privateDigits;
}

/**
 * Where the results of a query are, from the site's root: after `?`, or after `#` when it carries a long number.
 *
 * Half a character, which an address cannot carry, is replaced.
 *
 * @example searchAddress('mdp perdu')      // 'recherche/?q=mdp%20perdu'
 * @example searchAddress('07802700750001') // 'recherche/#q=07802700750001'
 */
export function searchAddress(query: string): string {
  return `recherche/${isPrivate(query) ? '#' : '?'}q=${encodeURIComponent(query.toWellFormed())}`;
}
