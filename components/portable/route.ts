/** A place in the one-file edition: the address of a page as the site has it, and what follows its own `#`. */
export type Route = { readonly page: string; readonly anchor: string };

/**
 * The place that an address names after `#/`; null when it names none (an anchor of the frame).
 *
 * @example routeOf('#/fiches/compte-bloque/#cas-1') // { page: 'fiches/compte-bloque/', anchor: 'cas-1' }
 */
export function routeOf(hash: string): Route | null {
  const found = /^#\/([^#]*)(?:#(.*))?$/.exec(hash === '' ? '#/' : hash);
  return found === null ? null : { page: found[1] ?? '', anchor: found[2] ?? '' };
}
