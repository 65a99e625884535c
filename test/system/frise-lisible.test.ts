import { afterEach, describe, expect, it } from 'vitest';
import { checkAccessibility } from '../site/check-accessibility.ts';
import { openTimeline, plain, saying, type TimelinePage } from '../site/timeline-page.ts';

let opened: TimelinePage;
afterEach(async () => {
  expect(opened.faults).toEqual([]);
  await opened.close();
});

const mail = {
  kind: 'Mail après une demande',
  fields: { 'Date de réception': '10/03/2026', 'Heure de réception': '9:40' },
};
const received = (date: string, hour = '') => ({
  kind: 'Mail après une demande',
  fields: { 'Date de réception': date, 'Heure de réception': hour },
});
const notes = async (): Promise<string> =>
  plain(await opened.page.locator('#frise-received-notes').textContent());

describe('what is wrong is answered beside its field, and stays typed', () => {
  it.each([
    [
      '31/02/2026',
      '',
      /Date de réception : il n’y a pas de 31 \(caractère 1\) en février 2026, qui finit le 28/,
    ],
    ['29/02/2026', '', /il n’y a pas de 29/],
    ['10/03/0001', '', /l’année 1 \(caractère 7\).*Prendre mardi 10 mars 2026/],
    ['🎉', '', /« 🎉 » \(caractère 1\)/],
    ['1'.repeat(200), '', /200 caractères/],
    ['10/03/2026', '25:00', /Heure de réception : il n’y a pas de 25 h/],
    ['', '9:40', /l’heure seule ne suffit pas/],
  ])('« %s » « %s »', async (date, hour, problem) => {
    opened = await openTimeline(received(date, hour));
    await saying(opened.status, 'à corriger');
    expect(await notes()).toMatch(problem);
    expect(await opened.field('Date de réception').inputValue()).toBe(date);
  });

  it.each([
    ['29/03/2026', '2:30', /2 h 30 n’existe pas.*Lu comme 3 h 30/],
    ['25/10/2025', '2:30', /^samedi 25 octobre 2025 à 2 h 30$/],
    ['26/10/2025', '2:30', /heure d’été.*2 h 30 arrive deux fois.*Laquelle \?/],
    ['11/03/2026', '', /elle est à venir\. Vérifiez-la/],
  ])('« %s » « %s » is answered, with a word of warning where there is one', async (date, hour, note) => {
    opened = await openTimeline(received(date, hour));
    await opened.table.waitFor();
    expect(await notes()).toMatch(note);
  });

  it('an hour that occurs twice is the one the reader says, until another hour is typed', async () => {
    opened = await openTimeline({ ...received('25/10/2026', '2:30'), now: '2026-10-25T06:00:00Z' });
    await opened.table.waitFor();
    const second = opened.page.getByRole('radio', { name: 'La seconde, heure d’hiver' });
    expect(await opened.page.getByRole('radio', { name: 'La première, heure d’été' }).isChecked()).toBe(true);
    const end = () => opened.table.getByRole('row').last().textContent();
    expect(plain(await end())).toMatch(/^1 h 30lundi 26/);
    await second.check();
    await expect.poll(async () => plain(await end())).toMatch(/^2 h 30lundi 26/);
    expect(await notes()).toMatch(/2 h 30, heure d’hiver/);
    expect(await checkAccessibility(opened.page)).toEqual([]);
    await opened.field('Heure de réception').fill('2:31');
    await opened.field('Heure de réception').fill('2:30');
    expect(await second.isChecked()).toBe(false);
  });

  it('a reception before its sending, told in its place', async () => {
    opened = await openTimeline({ ...mail, fields: { ...mail.fields, 'Date d’envoi': '11/03/2026' } });
    await saying(opened.status, 'La réception précède l’envoi');
    expect(await notes()).toMatch(/elle précède l’envoi/);
    expect(await opened.field('Date de réception').getAttribute('aria-invalid')).toBe('true');
  });

  it('a repair is offered, and taken only when pressed', async () => {
    opened = await openTimeline(received('10/03'));
    await opened.page.getByRole('button', { name: 'Prendre mardi 10 mars 2026' }).click();
    expect(await opened.field('Date de réception').inputValue()).toBe('10/03/2026');
  });
});

describe('the page', () => {
  it.each([
    [1280, 720],
    [360, 740],
  ])('shows the fields and the answer together at %i × %i', async (width, height) => {
    opened = await openTimeline({ ...mail, viewport: { width, height } });
    await saying(opened.status, 'C’est trop tôt');
    await opened.page.evaluate(() => scrollTo(0, 0));
    const hour = (await opened.status.locator('.hour').boundingBox())!;
    const fields = (await opened.field('Date d’envoi').boundingBox())!;
    expect(hour.y + hour.height).toBeLessThan(height);
    expect(fields.y + fields.height).toBeLessThan(height);
  });

  it('is true at 320 pixels: no horizontal scroll, no text of the drawing below 14 pixels', async () => {
    opened = await openTimeline({ ...mail, viewport: { width: 320, height: 740 } });
    await opened.table.waitFor();
    expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const sizes = await opened.page.locator('svg.upright text').evaluateAll((texts) =>
      texts.map((text) => {
        const { a } = (text as SVGTextElement).getScreenCTM()!;
        return parseFloat(getComputedStyle(text).fontSize) * a;
      }),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13.9);
  });

  it.each([1280, 360])('draws no label over another at %i pixels', async (width) => {
    opened = await openTimeline({
      kind: 'Premier mail',
      viewport: { width, height: 800 },
      fields: {
        'Date de réception': '09/03/2026',
        'Heure de réception': '14:40',
        'Date d’envoi': '09/03/2026',
        'Heure d’envoi': '12:00',
      },
    });
    await opened.table.waitFor();
    const boxes = await opened.page.locator('svg text:visible').evaluateAll((texts) =>
      texts.map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return { words: text.textContent, left, right, top: top + 3, bottom: bottom - 3 };
      }),
    );
    const over = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        )
        .map((other) => `${one.words} / ${other.words}`),
    );
    expect(over).toEqual([]);
  });

  it('names in the address what it does not know', async () => {
    opened = await openTimeline({ hash: '#type=post&nom=x' });
    expect(plain(await opened.page.locator('.reading > .problem').textContent())).toMatch(/« nom »/);
  });

  it('is a worked example, drawn and listed, and a table to do it by hand without script', async () => {
    opened = await openTimeline({ javaScriptEnabled: false });
    expect(plain(await opened.page.locator('.without-script .sentence').textContent())).toMatch(/13 h 40/);
    expect(await opened.page.locator('.without-script tbody tr').count()).toBe(6);
    const drawing = opened.page.getByRole('img', { name: /^Frise des heures/ });
    expect(await drawing.isVisible()).toBe(true);
    expect(plain(await drawing.textContent())).toMatch(/13 h 40conseillé.*9 h 40fin/);
    expect(await opened.page.getByRole('table').filter({ hasText: 'Avant de redemander' }).isVisible()).toBe(
      true,
    );
    expect(await opened.kind('Courrier').count()).toBe(0);
  });

  it('prints its result, drawing and table, on one sheet', async () => {
    opened = await openTimeline(mail);
    await opened.table.waitFor();
    const pdf = await opened.page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await opened.page.emulateMedia({ media: 'print' });
    expect(await opened.page.locator('svg.horizontal').isVisible()).toBe(true);
    expect(await opened.field('Date de réception').isVisible()).toBe(false);
  });
});
