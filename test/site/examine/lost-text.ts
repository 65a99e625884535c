import type { Page } from 'playwright-core';

/** The spacing that WCAG 1.4.12 and RGAA 10.12 let a reader ask for. */
export const spacedOut = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

/** Texts that a reader’s own style cuts, pushes out of their box or sets over one another, in a few words each. */
export function lostTo(style: string, page: Page): Promise<string[]> {
  return page.evaluate((css) => {
    type Leaf = { element: Element; words: string; box: DOMRect };
    const words = (element: Element): string => (element.textContent ?? '').trim();
    // Not the words kept for the ear, nor those of a drawing: its table says them again.
    const unseen = (element: Element): boolean =>
      element.matches('svg') || getComputedStyle(element).clipPath !== 'none';
    const shown = (element: Element): boolean => {
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      for (let at: Element | null = element; at !== null; at = at.parentElement) if (unseen(at)) return false;
      return true;
    };
    // A field scrolls what is typed into it.
    const holdsText = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== '');
    const texts = [...document.body.querySelectorAll('*')].filter(
      (element) => holdsText(element) && shown(element),
    );

    const cut = (element: Element): boolean => {
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (display === 'inline' || element instanceof SVGElement) return false;
      const wider = element.scrollWidth > element.clientWidth + 1;
      const taller = element.scrollHeight > element.clientHeight + 3;
      return (wider && !/auto|scroll/.test(overflowX)) || (taller && !/auto|scroll/.test(overflowY));
    };
    const leaves = (): Leaf[] =>
      texts
        .filter((element) => element.children.length === 0)
        // Line by line: the box around words that wrap holds its neighbours too.
        .flatMap((element) =>
          [...element.getClientRects()].map((box) => ({ element, words: words(element), box })),
        )
        .filter(({ box }) => box.width > 0)
        .sort((one, other) => one.box.top - other.box.top);
    const over = (): string[] => {
      const all = leaves();
      return all.flatMap((one, index) => {
        const found: string[] = [];
        for (const other of all.slice(index + 1)) {
          if (other.box.top > one.box.bottom - 6) break;
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          if (across > 2 && one.element !== other.element)
            found.push(`${one.words.slice(0, 30)} / ${other.words.slice(0, 30)}`);
        }
        return found;
      });
    };
    const state = () => ({
      cut: new Set(texts.filter(cut)),
      over: new Set(over()),
      wide: document.documentElement.scrollWidth > innerWidth,
    });

    const before = state();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const after = state();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    return [
      ...[...after.cut]
        .filter((element) => !before.cut.has(element))
        .map((element) => `cut: ${element.tagName} ${words(element).slice(0, 40)}`),
      ...[...after.over].filter((pair) => !before.over.has(pair)).map((pair) => `over one another: ${pair}`),
      ...(after.wide && !before.wide ? ['scrolls sideways'] : []),
    ];
  }, style);
}
