/** A state that a reader may meet a tool in: how to reach it, and what is then said, in order, to who listens. */
import type { Page } from 'playwright-core';

export type State = {
  name: string;
  address: string;
  reach?: (page: Page) => Promise<void>;
  /** Lines of the page's accessibility tree, each found after the one before it. */
  says: readonly (string | RegExp)[];
};

/** Fills text fields by their names, and leaves each as a person does. */
export const fill =
  (fields: Readonly<Record<string, string>>) =>
  async (page: Page): Promise<void> => {
    for (const [name, text] of Object.entries(fields)) {
      const field = page.getByRole('textbox', { name, exact: true });
      await field.fill(text);
      await field.dispatchEvent('change');
    }
  };
