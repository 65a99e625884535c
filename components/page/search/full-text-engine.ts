import type { Pagefind } from '#search';

type Loaded = Pagefind & { options: (options: object) => Promise<void> };

/** Pagefind loses itself in waiting when its engine is refused: it is then held to have failed. */
const patience = 10_000;

/**
 * The full-text engine at an address, ready to search; its index is loaded at the first search.
 *
 * @throws when it cannot be loaded, and from its searches when a part of its index cannot.
 */
export async function loadFullText(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Loaded;
  await pagefind.options({
    baseUrl: '/',
    noWorker: true,
    ranking: { metaWeights: { motscles: 3, resume: 2 } },
  });
  return { search: (text) => Promise.race([pagefind.search(text), tooLong()]) };
}

function tooLong(): Promise<never> {
  return new Promise((_, reject) =>
    setTimeout(() => reject(new Error('The full text does not answer.')), patience),
  );
}
