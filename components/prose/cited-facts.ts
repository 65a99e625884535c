/**
 * The facts that a rendered passage cites, once each, by number: what its margin says on paper.
 *
 * @example citedFacts('… aria-label="fait F30" … aria-label="fait F7" …') // 'F7 F30'
 */
export function citedFacts(html: string): string {
  const numbers = [...html.matchAll(/aria-label="fait F(\d+)"/g)].map(([, number]) => Number(number));
  return [...new Set(numbers)]
    .sort((a, b) => a - b)
    .map((number) => `F${number}`)
    .join(' ');
}
