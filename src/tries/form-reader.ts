/**
 * Reads forms on demand and keeps those already read, so that a set of any size costs only what is shown of it.
 *
 * @example const read = formReader(variants()); read(5); read(10); // the second call makes five forms more
 */
export function formReader(forms: Iterable<string>): (count: number) => readonly string[] {
  const source = forms[Symbol.iterator]();
  const known: string[] = [];
  return (count) => {
    while (known.length < count) {
      const next = source.next();
      if (next.done) break;
      known.push(next.value);
    }
    return known.slice(0, count);
  };
}
