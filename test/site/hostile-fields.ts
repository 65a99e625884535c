/** Hostile texts put one after another into a field of a page, as a paste does, and what came of each. */
import type { Locator, Page } from 'playwright-core';
import { hostileTexts, injected } from '../hostile/hostile-texts.ts';

/** What one text did wrong, and what the page answered to it. */
export type Outcome = { readonly name: string; readonly wrong: readonly string[]; readonly said: string };

type Handed = {
  field: HTMLElement | SVGElement;
  answer: HTMLElement | SVGElement | null;
  /** As JSON: it alone keeps half a character on its way to the browser. */
  texts: string;
  element: string;
};

/** Of the long ones, those that cost a reader most: the others go through every reader without a browser. */
const long = ['100 kB of look-alikes', '100 kB of spaces after a digit', '100 kB of markup'];
export const textsForFields = hostileTexts.filter(
  ([name, text]) => text.length <= 1000 || long.includes(name),
);

const putAll = async ({ field: input, answer, texts, element }: Handed): Promise<Outcome[]> => {
  const field = input as HTMLInputElement;
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  const outcomes: Outcome[] = [];
  field.focus();
  for (const [name, text] of JSON.parse(texts) as [string, string][]) {
    field.value = text;
    const held = field.value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    await turn();
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.dispatchEvent(new FocusEvent('blur'));
    await turn();
    const checks = {
      'the field has gone': !field.isConnected,
      'the field lost what it held': field.value !== held,
      'the text became elements': document.querySelector(`${element}, .${element}`) !== null,
      'the text ran': 'injected' in window,
    };
    const wrong = Object.entries(checks).flatMap(([what, is]) => (is ? [what] : []));
    outcomes.push({ name, wrong, said: answer?.textContent ?? '' });
  }
  field.value = '';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return outcomes;
};

/**
 * Puts every hostile text into a field, leaving it after each; `answer` is where the page says what it makes of it.
 *
 * @example broken(await putHostileTexts(page, codeCaf, number)) // []
 */
export async function putHostileTexts(page: Page, field: Locator, answer?: Locator): Promise<Outcome[]> {
  const [input, output] = await Promise.all([field.elementHandle(), answer?.elementHandle() ?? null]);
  if (input === null) throw new Error(`no such field: ${field.toString()}`);
  const texts = JSON.stringify(textsForFields);
  return page.evaluate(putAll, { field: input, answer: output, texts, element: injected });
}

/** What went wrong, text by text. */
export const broken = (outcomes: readonly Outcome[]): string[] =>
  outcomes.flatMap(({ name, wrong }) => wrong.map((what) => `${name}: ${what}`));
