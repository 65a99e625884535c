/** What the assistant hands over, read back: the texts that its buttons copy, the reminders of its file. */
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { plainSpaces } from './assistant-page.ts';

/** A reminder as another library reads it: when it starts, and how long before it rings. */
export type Reminder = { summary: string; start: Date; wholeDay: boolean; rings: string };

type Heard = { lastCopied?: string };

/**
 * The text that a button puts in the clipboard, with plain spaces; heard on its way there, since every page of the run
 * shares one clipboard.
 */
export async function copied(page: Page, button: string): Promise<string> {
  await page.evaluate(() => {
    const write = Clipboard.prototype.writeText;
    navigator.clipboard.writeText = (text) => {
      (globalThis as Heard).lastCopied = text;
      return write.call(navigator.clipboard, text);
    };
  });
  const pressed = page.getByRole('button', { name: button, exact: true });
  await pressed.click();
  await pressed.locator('xpath=..').getByText('Copié', { exact: true }).waitFor();
  return plainSpaces((await page.evaluate(() => (globalThis as Heard).lastCopied)) ?? '');
}

/** The reminders of the file, in its order. */
export async function reminders(page: Page): Promise<Reminder[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ajouter à l’agenda' }).click(),
  ]);
  const file = (await (await download.createReadStream()).toArray()).join('');
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const alarm = component.getFirstSubcomponent('valarm');
    return {
      summary: plainSpaces(event.summary),
      start: event.startDate.toJSDate(),
      wholeDay: event.startDate.isDate,
      rings: String(alarm?.getFirstPropertyValue('trigger')),
    };
  });
}
