/** The query that an address carries, wherever it stands; an empty text when it carries none. */
export function queryIn({ search, hash }: { search: string; hash: string }): string {
  return (new URLSearchParams(hash.slice(1)).get('q') ?? new URLSearchParams(search).get('q') ?? '').trim();
}
