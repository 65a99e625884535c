/** What of a built page goes into the one-file edition: its title and its main part, led by routes instead of addresses. */
import { withPlainIslands } from './self-contained.ts';

export type PortablePage = { readonly address: string; readonly title: string; readonly html: string };

const title = /<title>([^<]*?)(?: – Aide bailleurs)?<\/title>/;
const mainPart = /<main[^>]*>([\s\S]*)<\/main>/;
/** A code that leads to the page on line, which the file does without. */
const qr = /<svg[^>]*class="qr[^>]*>[\s\S]*?<\/svg>/g;
const elsewhere =
  /<link [^>]*>|<style[^>]*>[\s\S]*?<\/style>|<([a-z]+)[^>]*data-site-only[^>]*>[\s\S]*?<\/\1>/g;
const leading = /(<a\s[^>]*?)?\s(href|action|data-[\w-]+)="([/#][^"]*)"/g;
const lonelyItem = /<li>\s*<a href="(\/[^"#]*)[^"]*"[^>]*>[^<]*<\/a>\s*<\/li>/g;

/** The search that needs no script: here nothing does without, and every word leads somewhere. */
const alphabet = /<section class="alphabet"[\s\S]*<\/section>/;
const island = /(<astro-island[^>]*>)([\s\S]*?)(<\/astro-island>)/g;
const slot =
  /<template data-astro-template="([^"]+)">[\s\S]*?<\/template>|<astro-slot name="([^"]+)">[\s\S]*?<\/astro-slot>/g;

/** Editions for one reader's paper, and pages that speak of the site as a site, stay out. */
export function isPortable(address: string): boolean {
  return !/^(?:integrer\/|imprimer\/|fiches\/[^/]+\/(?:bailleur|gros-caracteres)\/)/.test(address);
}

/**
 * The HTML with each address of the site turned into a route; one that the file does not hold leads to the public site,
 * or nowhere when the edition names none.
 *
 * @param page the page it stands on, to which its own anchors lead
 * @example withRoutes('<a href="/fiches/#a">', '', new Set(['fiches/']), undefined) // '<a href="#/fiches/#a">'
 */
export function withRoutes(
  html: string,
  page: string,
  held: ReadonlySet<string>,
  site: string | undefined,
): string {
  return html
    .replace(lonelyItem, (item, address: string) =>
      site !== undefined || held.has(address.slice(1)) ? item : '',
    )
    .replace(leading, (_, start: string | undefined, name: string, address: string) => {
      const before = start ?? '';
      if (address.startsWith('#')) return `${before} ${name}="#/${page}${address}"`;
      const path = address.slice(1);
      if (held.has(path.replace(/[?#].*$/, ''))) return `${before} ${name}="#/${path}"`;
      return site === undefined || name !== 'href' ? before : `${before} ${name}="${site}${path}"`;
    });
}

/** The islands with what their page wrote for them and no more: a script always shows them here. */
function withBareIslands(html: string): string {
  return html.replace(island, (_, start: string, content: string, end: string) => {
    const slots = new Map<string, string>();
    for (const [text, template, shown = ''] of content.matchAll(slot)) {
      slots.set(
        (template ?? shown).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        text,
      );
    }
    return start + [...slots.values()].join('') + end;
  });
}

/** The page as the file holds it. */
export function portablePage(
  address: string,
  html: string,
  held: ReadonlySet<string>,
  site: string | undefined,
): PortablePage {
  const [, main = ''] = mainPart.exec(withBareIslands(withPlainIslands(html))) ?? [];
  return {
    address,
    title: address === '' ? '' : (title.exec(html)?.[1] ?? ''),
    html: withRoutes(main.replace(elsewhere, '').replace(qr, '').replace(alphabet, ''), address, held, site),
  };
}
