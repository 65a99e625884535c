import { describe, expect, inject, it } from 'vitest';
import { elementNames, toolElements } from '#embedding';
import { checkAccessibility } from './check-accessibility.ts';
import { element, elementScript, hostPages, policies } from './host-page.ts';

const host = hostPages();
const numero = 'numero-utilisateur';
const frise = 'frise-validite';

const samples = {
  [numero]: { attributes: 'code-caf="078" ref-tiers="270075" rang="1"', answer: '07802700750001' },
  [frise]: { attributes: 'type="reset-mail" recu="2026-03-10T09:40"', answer: 'a expiré' },
} as const;

describe.each(elementNames)('the element of %s', (tool) => {
  const { tag, attributes: names } = toolElements[tool];
  const { attributes, answer } = samples[tool];
  const filled = () => element(tool, attributes) + elementScript(tool);

  it('answers from its attributes in a page whose policy allows no style, and is accessible there', async () => {
    const { page, open, ours } = host();
    await open(filled(), policies.elements());
    await page.getByRole('status').filter({ hasText: answer }).first().waitFor();
    expect(ours()).toEqual([]);
    expect((await checkAccessibility(page)).filter((line) => line.includes('aide-'))).toEqual([]);
  });

  it('keeps its own looks beside a clashing style', async () => {
    const { page, open } = host();
    await open(filled(), policies.styledElements());
    const looks = await page
      .getByRole('textbox')
      .first()
      .evaluate((input) => {
        const { float, backgroundColor, textTransform, letterSpacing, fontStyle } = getComputedStyle(input);
        return { float, backgroundColor, textTransform, letterSpacing, fontStyle };
      });
    expect(looks).toEqual({
      float: 'none',
      backgroundColor: 'rgba(0, 0, 0, 0)',
      textTransform: 'none',
      letterSpacing: 'normal',
      fontStyle: 'normal',
    });
  });

  it('takes its colours from the properties a page documents it by', async () => {
    const { page, open } = host();
    await open(filled(), policies.elements());
    await page.locator(tag).evaluate((shown) => shown.style.setProperty('--aide-ink', 'rgb(1, 2, 3)'));
    const colour = () =>
      page
        .getByRole('textbox')
        .first()
        .evaluate((input) => getComputedStyle(input).color);
    expect(await colour()).toBe('rgb(1, 2, 3)');
  });

  it('fits a narrow place of a wide page', async () => {
    const { page, open } = host();
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(filled(), policies.elements());
    await page.getByRole('status').filter({ hasText: answer }).first().waitFor();
    await page.locator(tag).evaluate((shown) => shown.style.setProperty('width', '300px'));
    const widths = await page
      .locator(tag)
      .evaluate((shown) =>
        [...shown.shadowRoot!.querySelectorAll('*:not(:has(*))')].map(
          (one) => one.getBoundingClientRect().right,
        ),
      );
    const edge = await page.locator(tag).evaluate((shown) => shown.getBoundingClientRect().right);
    expect(Math.max(...widths)).toBeLessThanOrEqual(Math.ceil(edge));
  });

  it('fetches nothing, and knows its own attributes only', async () => {
    const { page, open } = host();
    await open(filled(), policies.elements());
    await page.getByRole('status').filter({ hasText: answer }).first().waitFor();
    const fetched = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(fetched.filter((url) => !url.startsWith('data:') && !url.endsWith('clash.css'))).toEqual([
      `${inject('site')}integrer/${tool}.js`,
    ]);
    const observed = await page.evaluate(
      (name) => (customElements.get(name) as unknown as { observedAttributes: string[] }).observedAttributes,
      tag,
    );
    expect(observed).toEqual(names);
  });

  it('leads to the site in a tab of its own', async () => {
    const { page, open } = host();
    await open(filled(), policies.elements());
    const link = page.getByRole('link', { name: 'Aide bailleurs, ouvrir dans une page' });
    const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    expect(tab.url()).toBe(`${inject('site')}outils/${tool}/`);
    await tab.close();
  });
});

it('an element stands several times in one page, each on its own', async () => {
  const { page, open, ours } = host();
  const two = element(numero, 'code-caf="078"') + element(numero, 'code-caf="974"');
  await open(two + elementScript(numero), policies.elements());
  const fields = page.getByLabel('Code CAF');
  expect([await fields.first().inputValue(), await fields.last().inputValue()]).toEqual(['078', '974']);
  await page.getByRole('button', { name: 'Effacer' }).last().click();
  expect([await fields.first().inputValue(), await fields.last().inputValue()]).toEqual(['078', '']);
  expect(ours()).toEqual([]);
});

it('an element whose script does not come leaves what stands in it', async () => {
  const { page, open } = host();
  await open(`<aide-frise-validite><a href="/x">Frise</a></aide-frise-validite>`, policies.elements());
  expect(await page.getByRole('link', { name: 'Frise' }).isVisible()).toBe(true);
});

it('a page moved out and in again keeps what was typed in its element', async () => {
  const { page, open } = host();
  await open(element(numero) + elementScript(numero), policies.elements());
  await page.getByLabel('Code CAF').fill('078');
  await page.locator('aide-numero-utilisateur').evaluate((shown) => document.body.append(shown));
  expect(await page.getByLabel('Code CAF').inputValue()).toBe('078');
});

it('an element copies where the clipboard is closed, and keeps the focus', async () => {
  const { page, open } = host();
  await open(element(numero, samples[numero].attributes) + elementScript(numero), policies.elements());
  const button = page.getByRole('button', { name: 'Copier le numéro' });
  await button.waitFor();
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await button.click();
  await page.getByText('Copié', { exact: true }).waitFor();
  const focused = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
  expect(focused).toBe('Copier le numéro');
});
