import { isLong } from '#tries';

/** How many characters fit on one line at each size of the current form. */
const lines = [8, 12, 16, 24];

/**
 * The class that sets a form as large as its length allows.
 *
 * @example formSize('***lO***') // 'form-8'
 */
export function formSize(form: string): string {
  const { length } = Array.from(form);
  if (isLong(form)) return 'form-long';
  return `form-${lines.find((characters) => length <= characters)}`;
}
