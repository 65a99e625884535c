const atOnce = 16;

/**
 * Does `work` for each item, several at a time; the first failure stops the rest from starting and is thrown.
 *
 * @example await together(paths, async (path) => compress(path));
 */
export async function together<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  // Shared: each worker takes the next item that nobody has.
  const left = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = left.next(); !next.done; next = left.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
