const types = { and: 'conjunction', or: 'disjunction' } as const;

const formatters = new Map<string, Intl.ListFormat>();

/**
 * Items as a French list.
 *
 * @example list(['a', 'b', 'c'])       // 'a, b et c'
 * @example list(['l', 'I', '1'], 'or') // 'l, I ou 1'
 */
export function list(items: readonly string[], link: 'and' | 'or' = 'and'): string {
  const formatter = formatters.get(link) ?? new Intl.ListFormat('fr', { type: types[link] });
  formatters.set(link, formatter);
  return formatter.format(items);
}
