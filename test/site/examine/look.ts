/** What a script can say of the look of a page as it stands: one line a fault, nothing when all is well. */
import type { Page } from 'playwright-core';

const desk = { width: 1280, height: 800 };
const screens = [{ width: 360, height: 740 }, { width: 768, height: 1024 }, desk];

/** What moved by itself since the page was opened, as browsers count it: more than a rounding, not after a key or press. */
export async function moved(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const observer = new PerformanceObserver(() => undefined);
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          const entries = observer.takeRecords() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
            sources: { node: Node | null }[];
          })[];
          const names = (nodes: { node: Node | null }[]): string =>
            nodes.map(({ node }) => (node instanceof Element ? node.className || node.localName : '')).join();
          resolve(
            entries
              .filter(({ value, hadRecentInput }) => value > 0.0005 && !hadRecentInput)
              .map(({ value, sources }) => `moves by itself (${value.toFixed(4)}: ${names(sources)})`),
          );
        });
      }),
  );
}

/** Petrol says what to do now, never where a link leads; the double line quotes the portal, never a control of ours. */
export async function mixedSigns(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const petrol = ['--act', '--on-act'].map((name) => {
      probe.style.color = `var(${name})`;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    const links = [...document.querySelectorAll('a')].filter((link) => {
      const { color, textDecorationColor, borderBottomColor, borderBottomStyle } = getComputedStyle(link);
      const shown = [
        color,
        textDecorationColor,
        ...(borderBottomStyle === 'none' ? [] : [borderBottomColor]),
      ];
      return shown.includes(petrol[0]!);
    });
    const controls = [
      ...document.querySelectorAll('a, button, input, select, textarea, summary, label'),
    ].filter(
      (control) =>
        getComputedStyle(control).borderStyle.includes('double') ||
        control.querySelector('.caption') !== null,
    );
    const told = (elements: Element[], fault: string): string[] =>
      elements.map((element) => `${fault}: « ${element.textContent?.trim().slice(0, 40)} »`);
    return [...told(links, 'petrol on a link'), ...told(controls, 'a control in the portal’s box')];
  });
}

const isWider = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Where the page scrolls sideways: on three screens, and with the text twice as large on the widest. */
export async function sideways(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const screen of screens) {
    await page.setViewportSize(screen);
    if (await isWider(page)) found.push(`scrolls sideways at ${screen.width} pixels`);
  }
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  if (await isWider(page)) found.push('scrolls sideways with text at 200 %');
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  return found;
}

/** What forced colours hide: words of a drawing, the box of a caption, the edge of a field, set on their own ground. */
export async function hiddenByForcedColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const found = await page.evaluate(() => {
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    const seen = (selector: string): Element[] =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const fill = (element: Element | null): string =>
      element === null ? '' : getComputedStyle(element).fill;
    const words = seen('svg text').filter((text) => {
      const bar = text.matches('.bar-text') ? (text.closest('svg')?.querySelector('.usable') ?? null) : null;
      return fill(text) === (bar === null ? ground : fill(bar));
    });
    const boxes = seen('.caption, input[type="text"], select').filter((box) => {
      const { borderBottomColor, borderBottomWidth } = getComputedStyle(box);
      return borderBottomColor === ground || Number.parseFloat(borderBottomWidth) === 0;
    });
    return [...words, ...boxes].map(
      (element) => `hidden by forced colours: ${element.getAttribute('class') ?? element.localName}`,
    );
  });
  await page.emulateMedia({ forcedColors: 'none' });
  return found;
}

/** All of the above, of a page just opened at the width of a desk; it is left as it was. */
export async function examineLook(page: Page): Promise<string[]> {
  return [
    ...(await moved(page)),
    ...(await mixedSigns(page)),
    ...(await sideways(page)),
    ...(await hiddenByForcedColours(page)),
  ];
}
