/** Every way to pick `size` items, their order kept, in lexicographic order of their ranks. */
function* combinations<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  if (size === 0) yield [];
  if (size === 0 || items.length < size) return;
  for (const [rank, item] of items.entries()) {
    for (const others of combinations(items.slice(rank + 1), size - 1)) yield [item, ...others];
  }
}

/** Every way to pick one item of each list, the last list varying fastest. */
function* choices<Item>([first, ...rest]: readonly (readonly Item[])[]): Generator<Item[]> {
  if (first === undefined) {
    yield [];
    return;
  }
  for (const item of first) for (const others of choices(rest)) yield [item, ...others];
}

/**
 * Every form of a password, made one at a time: fewest changes first; at equal changes, the leftmost characters first;
 * `readings[i]` are the other readings of character i, in the order in which to try them.
 *
 * @example [...enumerate(['a', 'l', 'O'], [[], ['I'], ['0']])] // ['alO', 'aIO', 'al0', 'aI0']
 */
export function* enumerate(
  characters: readonly string[],
  readings: readonly (readonly string[])[],
): Generator<string> {
  const doubtful = readings
    .map((others, index) => others.map((other) => [index, other] as const))
    .filter((changes) => changes.length > 0);
  for (let size = 0; size <= doubtful.length; size += 1) {
    for (const combination of combinations(doubtful, size)) {
      for (const changes of choices(combination)) {
        const changed = new Map(changes);
        yield characters.map((character, index) => changed.get(index) ?? character).join('');
      }
    }
  }
}
