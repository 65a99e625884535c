const links = {
  and: new Intl.ListFormat('fr', { type: 'conjunction' }),
  or: new Intl.ListFormat('fr', { type: 'disjunction' }),
};

/**
 * Items as a French list.
 *
 * @example list(['a', 'b', 'c'])       // 'a, b et c'
 * @example list(['l', 'I', '1'], 'or') // 'l, I ou 1'
 */
export function list(items: readonly string[], link: 'and' | 'or' = 'and'): string {
  return links[link].format(items);
}
