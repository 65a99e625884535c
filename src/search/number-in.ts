const separators = '[\\s.\\-/_,;:·]*';
const number = new RegExp(`^\\d(?:${separators}\\d){4,}$|\\d(?:${separators}\\d){7,}`);
const date = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/;

/**
 * The user number that a query may hold, as typed: eight digits or more anywhere, five or more alone; a date is not one.
 *
 * @example numberIn('numéro 078 0270075 0001') // '078 0270075 0001'
 */
export function numberIn(query: string): string | undefined {
  const found = number.exec(query.trim())?.[0];
  return found && !date.test(found) ? found : undefined;
}
