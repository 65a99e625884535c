/** Says on the built pages which PDF files stand beside them, and how large they are. */
import { relativeAddress } from '../relative-addresses.ts';
import type { PdfFile } from './files.ts';

/** A file that was written, and its size in bytes. */
export type WrittenPdf = PdfFile & { size: number };

const place = /(<(li|span) data-pdf="([^"]+)")[^>]*>[\s\S]*?<\/\2>/g;
const order = ['livret', 'conseiller', 'gros caractères', 'bailleur', 'bailleur, gros caractères'];

const kilobytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1000))}\u00a0ko`;

/**
 * The page with each place made for PDF files (`data-pdf`) filled with those that exist; a place without any stays hidden.
 *
 * @example '<li data-pdf="compte-bloque">PDF&nbsp;: <a href="../../pdf/compte-bloque.pdf">conseiller (84&nbsp;ko)</a></li>'
 */
export function withPdfLinks(html: string, pagePath: string, written: readonly WrittenPdf[]): string {
  return html.replace(place, (_, start: string, tag: string, sheet: string) => {
    const own = written
      .filter((file) => file.sheet === sheet)
      .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
    const links = own.map(
      ({ path, name, size }) =>
        `<a href="${relativeAddress(pagePath, `/${path}`)}">${name} (${kilobytes(size)})</a>`,
    );
    return links.length === 0
      ? `${start} hidden></${tag}>`
      : `${start}>PDF\u00a0: ${links.join(', ')}</${tag}>`;
  });
}
