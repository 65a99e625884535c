const months = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];

const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

const SHORTEST = 3;

/** The one name that a word is, or starts; null when none, or when two do (« jui », « mar »). */
const find = (names: readonly string[], word: string): number | null => {
  if (word.length < SHORTEST) return null;
  const found = [...names.keys()].filter((index) => names[index]?.startsWith(word));
  return found.length === 1 ? Number(found[0]) : null;
};

/** The month (1 to 12) a word without accents names. @example monthNamed('sept') // 9 */
export function monthNamed(word: string): number | null {
  const index = find(months, word);
  return index === null ? null : index + 1;
}

/** The day of the week (0 for Sunday) a word names. @example weekdayNamed('mer') // 3 */
export function weekdayNamed(word: string): number | null {
  return find(weekdays, word);
}
