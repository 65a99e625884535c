/** The editions in which a sheet can be held: who reads it, and how large it is set. */

type Edition = {
  /** Address below the sheet's own: '' or 'bailleur/'. */
  readonly path: string;
  readonly reader: 'agent' | 'bailleur';
  readonly large: boolean;
  /** What a link to it says. */
  readonly name: string;
};

const editions: readonly Edition[] = [
  { path: '', reader: 'agent', large: false, name: 'Édition conseiller' },
  { path: 'gros-caracteres/', reader: 'agent', large: true, name: 'Gros caractères' },
  { path: 'bailleur/', reader: 'bailleur', large: false, name: 'Édition bailleur' },
  {
    path: 'bailleur/gros-caracteres/',
    reader: 'bailleur',
    large: true,
    name: 'Édition bailleur, gros caractères',
  },
];

/**
 * The editions of a sheet, from those who may read it.
 *
 * @example sheetEditions(['agent']).map(({ path }) => path) // ['', 'gros-caracteres/']
 */
export function sheetEditions(readers: readonly string[]): Edition[] {
  return editions.filter(({ reader }) => readers.includes(reader));
}

/** The edition for a reader, in a size: each of the four exists. */
export function sheetEdition(wanted: Pick<Edition, 'reader' | 'large'>): Edition {
  return editions.find(({ reader, large }) => reader === wanted.reader && large === wanted.large)!;
}
