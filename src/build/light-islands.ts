/**
 * Wakes the widgets of a page with one line of script, where Astro would put two kilobytes in each page for cases that
 * this site has not: other frameworks, other moments, properties that JSON cannot hold.
 */
import { escaped, withIslands, type Island } from './island-tags.ts';

const wake =
  'for(const i of document.querySelectorAll("astro-island"))' +
  'Promise.all([import(i.dataset.waker),import(i.dataset.island)])' +
  '.then(([w,c])=>w.default(i)(c.default,JSON.parse(i.dataset.props),{}))';

const written = ({ props, code, waker, renderId }: Island): string =>
  `<astro-island ssr data-solid-render-id="${renderId}" data-island="${code}" data-waker="${waker}" data-props="${escaped(props)}">`;

/** The page with its widgets woken once it is read; one that holds its script itself, or has no widget, as it was. */
export function withLightIslands(html: string): string {
  if (!html.includes(' component-url="')) return html;
  return withIslands(html, written).replace('</body>', () => `<script>${wake}</script></body>`);
}
