/**
 * The address, from the site's root, of a text of content/pages.
 *
 * @example pageAddress('outils-assistant') // '/outils/assistant/'
 * @example pageAddress('accueil')          // '/'
 */
export function pageAddress(id: string): string {
  if (id === 'accueil') return '/';
  return `/${id.replace(/^outils-/, 'outils/')}/`;
}
