import type { Locator, Page } from 'playwright-core';
import { awake, visit, type Visit } from './visit.ts';

/** The timeline's page, awake, with its fields and results by their names on screen. */
export type TimelinePage = Visit & ReturnType<typeof named>;

const named = (page: Page) => ({
  kind: (name: string): Locator =>
    page.getByRole('group', { name: 'Type de mot de passe' }).getByRole('radio', { name, exact: true }),
  field: (name: string): Locator => page.getByRole('textbox', { name, exact: true }),
  status: page.getByRole('status'),
  table: page.getByRole('table').filter({ hasText: 'Ce que vous pouvez faire' }),
  zone: page.getByRole('combobox', { name: 'Horloge' }),
});

/** No-break spaces as plain ones. */
export const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');

/** Text that an element comes to have. */
export async function saying(element: Locator, text: RegExp | string): Promise<string> {
  await element.filter({ hasText: text }).waitFor();
  return plain(await element.textContent());
}

/** What the fields of a call hold; only those named are filled in. */
export type Call = { kind?: string; fields?: Readonly<Record<string, string>> };

/**
 * Opens the timeline at an instant of the clock, and fills a call in.
 *
 * @example const { status } = await openTimeline({ now: '2026-03-10T09:30:00Z', kind: 'Premier mail' });
 */
export async function openTimeline(
  options: Parameters<typeof visit>[1] & Call & { now?: string; hash?: string; address?: string } = {},
): Promise<TimelinePage> {
  const {
    now = '2026-03-10T09:30:00Z',
    hash = '',
    address = 'outils/frise-validite/',
    kind,
    fields = {},
    ...rest
  } = options;
  const opened = await visit('plan-du-site/', rest);
  await opened.page.clock.install({ time: new Date(now) });
  await opened.page.goto(new URL(`../${address}${hash}`, opened.page.url()).href);
  if (rest.javaScriptEnabled !== false) {
    await awake(opened.page);
  }
  const page = { ...opened, ...named(opened.page) };
  if (kind !== undefined) await page.kind(kind).check();
  for (const [name, text] of Object.entries(fields)) {
    await page.field(name).fill(text);
    await page.field(name).dispatchEvent('change');
  }
  return page;
}
