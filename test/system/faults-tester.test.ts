import { expect, inject, it } from 'vitest';
import { visit } from '../site/visit.ts';
import { widgetFiles } from '../site/widget-files.ts';

it('the tester that could not fetch its reader marks the field, and still wipes what was typed', async () => {
  const { page, close } = await visit('plan-du-site/');
  const { later } = widgetFiles('outils/variantes-mot-de-passe/');
  await page.route(
    ({ pathname }) => later.includes(pathname.slice(1)),
    (route) => route.abort(),
  );
  await page.goto(new URL('outils/variantes-mot-de-passe/', inject('site')).href);
  const field = page.getByRole('textbox', { name: 'Mot de passe tel qu' });
  await field.fill('Kt7lOp2Z');
  await page.getByText('Le calcul n’a pas pu être chargé').waitFor();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  await page.getByRole('button', { name: 'Effacer' }).click();
  expect(await field.inputValue()).toBe('');
  await field.fill('Kt7lOp2Z');
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  expect(await field.inputValue()).toBe('');
  await close();
});
