import type { Page } from 'playwright-core';

/** What is wrong in the bones of the page: names of tables and drawings, heads, headings, links that do not look it. */
export function flaws(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const start = (element: Element): string =>
      (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
    const all = <Found extends Element>(selector: string): Found[] => [
      ...document.querySelectorAll<Found>(selector),
    ];
    const named = (element: Element): boolean =>
      element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
    const lost = (selector: string, wrong: string, is: (element: Element) => boolean): string[] =>
      all(selector)
        .filter(is)
        .map((element) => `${wrong}: ${start(element) || element.outerHTML.slice(0, 60)}`);

    const levels = all('h1, h2, h3, h4, h5, h6').filter((heading) => heading.checkVisibility());
    const skipped = levels.filter(
      (heading, index) => Number(heading.tagName[1]) > Number(levels[index - 1]?.tagName[1] ?? 0) + 1,
    );
    const plainLinks = all<HTMLAnchorElement>('main :is(p, li, dd, td, sup) a').filter((link) => {
      const beside = [...link.parentElement!.childNodes].some(
        (node) => node.nodeType === 3 && /\p{L}/u.test(node.textContent!),
      );
      return (
        (beside || link.closest('sup') !== null) &&
        link.checkVisibility() &&
        getComputedStyle(link).textDecorationLine !== 'underline'
      );
    });
    return [
      ...lost(
        'table',
        'table without a name',
        (table) => !named(table) && table.querySelector('caption') === null,
      ),
      ...lost('th', 'head without scope', (head) => !head.hasAttribute('scope')),
      ...lost('thead tr + tr, th[rowspan], thead [colspan]', 'head on two levels', () => true),
      ...lost(
        'svg',
        'drawing without a name',
        (svg) =>
          !(svg.getAttribute('role') === 'img' && named(svg)) && svg.closest('[aria-hidden="true"]') === null,
      ),
      ...lost('iframe', 'frame without a title', (frame) => !frame.getAttribute('title')),
      ...lost(
        'img, audio, video, canvas, object, embed, marquee, blink, font, center, [align], [bgcolor]',
        'not of this site',
        () => true,
      ),
      ...skipped.map((heading) => `level skipped: ${start(heading)}`),
      ...plainLinks.map((link) => `link not underlined in its text: ${start(link)}`),
      ...document.getAnimations().map(({ id }) => `moves: ${id}`),
    ];
  });
}
