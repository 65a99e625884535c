import { expect, it } from 'vitest';
import { builtPages } from './built-pages.ts';

const unread = /<(script|style|template|pre|code|kbd)\b[^]*?<\/\1>|<!--[^]*?-->/g;
const inline = /<\/?(?:a|abbr|b|em|i|small|span|strong|sup)\b[^>]*>/g;
const labels = / (?:aria-label|title|placeholder|alt)="([^"]*)"/g;
const apart = '\u0001';

/** What is read of a page, one block after another, hidden and printed ones too, then its labels. */
function textOf(html: string): string {
  const named = [...html.matchAll(labels)].map(([, text]) => text).join(apart);
  const blocks = html
    .slice(html.indexOf('<body'))
    .replace(unread, '')
    .replace(inline, '')
    .replace(/<[^>]+>/g, apart);
  return `${blocks}${apart}${named}`.replace(/&nbsp;|&#160;|&#xa0;/gi, '\u00a0').replace(/[ \t\r\n]+/g, ' ');
}

/** A sign that the end of a line may part from its word. */
const parted = /(?<=[^\s\u0001]) [:;?!»](?=[\s.,\u0001])|« /g;

it('no line of a page begins with a colon or a question mark, nor ends with an opening guillemet', () => {
  const faults = builtPages().flatMap(({ address, html }) => {
    const text = textOf(html);
    return [...text.matchAll(parted)].map(({ index }) => `${address}: ${text.slice(index - 20, index + 12)}`);
  });
  expect(faults).toEqual([]);
});
