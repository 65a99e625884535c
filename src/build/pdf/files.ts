/** Which PDF files a built site has, from the pages it holds. */
import { posix } from 'node:path';

/** One file to print: the page it comes from ('fiches/compte-bloque/'), its path in the site, what readers call it. */
export type PdfFile = { page: string; path: string; sheet: string; name: string };

const editions: Readonly<Record<string, { suffix: string; name: string }>> = {
  '': { suffix: '', name: 'conseiller' },
  bailleur: { suffix: '-bailleur', name: 'bailleur' },
  'bailleur/gros-caracteres': { suffix: '-bailleur-gros-caracteres', name: 'bailleur, gros caractères' },
  'gros-caracteres': { suffix: '-gros-caracteres', name: 'gros caractères' },
};

/**
 * The PDF files of the built pages (paths of their HTML files): every edition of every sheet, then the booklet.
 *
 * @example pdfFiles(['fiches/compte-bloque/bailleur/index.html'])[0]!.path // 'pdf/compte-bloque-bailleur.pdf'
 */
export function pdfFiles(htmlPaths: readonly string[]): PdfFile[] {
  const sheets = htmlPaths.flatMap((path) => {
    const [, slug, edition = ''] = /^fiches\/([^/]+)\/(?:(.+)\/)?index\.html$/.exec(path) ?? [];
    const known = editions[edition];
    return slug && known
      ? [
          {
            page: `${posix.dirname(path)}/`,
            path: `pdf/${slug}${known.suffix}.pdf`,
            sheet: slug,
            name: known.name,
          },
        ]
      : [];
  });
  const booklet = htmlPaths.includes('imprimer/index.html')
    ? [{ page: 'imprimer/', path: 'pdf/livret.pdf', sheet: 'livret', name: 'livret' }]
    : [];
  return [...sheets, ...booklet];
}
