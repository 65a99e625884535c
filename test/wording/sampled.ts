/**
 * All of them, or one of so many as `ONE_OF` says: a mutation run, which tells them all anew at each change, takes a
 * sample.
 */
export function* sampled<Item>(items: Iterable<Item>): Generator<Item> {
  const step = Number(process.env['ONE_OF'] ?? 1);
  let index = 0;
  for (const item of items) {
    if (index % step === 0) yield item;
    index += 1;
  }
}
