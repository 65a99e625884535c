import type { Result } from './search.ts';

/** The page of an address, without its anchor. */
export function pageOf(address: string): string {
  return address.split('#')[0]!;
}

/** The first result of each page: a list that leads twice to the glossary would hide the rest. */
export function onePerPage(results: readonly Result[]): Result[] {
  const pages = new Set<string>();
  return results.filter(({ entry }) => {
    const page = pageOf(entry.address);
    return !pages.has(page) && pages.add(page);
  });
}
