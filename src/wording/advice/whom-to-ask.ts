import type { Handover } from './handover.ts';

/**
 * Whom to ask when the note does not settle it, after « demandez »: the edition's contact, or whoever holds that place.
 *
 * @example whomToAsk({ referent: null }) // 'au référent de votre Caf'
 */
export function whomToAsk({ referent }: Pick<Handover, 'referent'>): string {
  const { nom, telephone, courriel } = referent ?? {};
  const ways = [telephone?.replaceAll(' ', '\u00a0'), courriel].filter((way) => way !== undefined);
  const name = nom === undefined ? 'au référent de votre Caf' : `à ${nom}`;
  return ways.length === 0 ? name : `${name} (${ways.join(', ')})`;
}
