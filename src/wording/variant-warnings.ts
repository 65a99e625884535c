/** What is odd in a typed password, where, and the repair: a warning, never a correction (A13, A26). */
import { list, spellCharacter } from '#format';
import { warningPositions, type LookAlikes, type Warning } from '#rules';

const namedAtMost = 3;

const places = (positions: readonly number[]): string => {
  const named = positions.slice(0, namedAtMost).map(String);
  const more = positions.length - named.length;
  const word = positions.length === 1 ? 'caractère' : 'caractères';
  return `${word}\u00a0${list(more === 0 ? named : [...named, `${more}\u00a0de plus`])}`;
};

const copied = 'Un copier-coller a pu l’emporter : retirez-la si l’envoi ne la porte pas.';

type Place = { where: string; found: readonly string[]; extended: boolean };

const named = (found: readonly string[]): string => list(found.slice(0, namedAtMost).map(spellCharacter));

const outside = ({ where, found, extended }: Place): string =>
  [
    `Hors de la note : ${named(found)} (${where}).`,
    found.includes('|') ? 'La barre verticale est peut-être une lettre : relisez l’envoi.' : '',
    !extended && found.some((character) => character !== '|')
      ? 'Formes de la note refusées ? Essayez le jeu étendu.'
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');

const sentences: Readonly<Record<Warning, (place: Place) => string>> = {
  'leading-space': ({ where }) => `Espace au début (${where}). ${copied}`,
  'trailing-space': ({ where }) => `Espace à la fin (${where}). ${copied}`,
  'inner-space': ({ where }) => `Espace au milieu (${where}). Vérifiez qu’elle est bien sur l’envoi.`,
  'non-ascii': ({ where, found }) =>
    `Hors d’un clavier ordinaire : ${named(found)} (${where}). Relisez l’envoi et retapez.`,
  'look-alike-outside-document': outside,
};

/**
 * The sentence of one warning about a text.
 *
 * @example warningText('trailing-space', 'lO ', 'document') // 'Espace à la fin (caractère 3). Un copier-coller…'
 */
export function warningText(warning: Warning, text: string, lookAlikes: LookAlikes): string {
  const characters = Array.from(text);
  const positions = warningPositions(text, warning);
  const found = [...new Set(characters.filter((_, index) => positions.includes(index + 1)))];
  return sentences[warning]({ where: places(positions), found, extended: lookAlikes === 'extended' });
}
