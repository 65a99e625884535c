import { digitGroups } from '#format';
import { figures } from '#rules';
import type { Handover } from './advice/handover.ts';
import { inWords, lastly } from './advice/sayings.ts';
import { isLocked } from './advice/prohibition.ts';
import { numberLengths, tell, type Told } from './advice/told.ts';
import { momentOf, type Moment } from './advice/moment.ts';
import { lettered, type LetterParts } from './letter/letter-parts.ts';

/** A date of the landlord's, with what it is. */
export type PaperDate = { readonly label: string; readonly text: string };

/** The sheet handed to a landlord: the parts of a letter, his dates, boxes for his tries, his number in groups. */
export type PaperSheet = LetterParts & {
  readonly title: string;
  readonly moment: Moment | null;
  readonly dates: readonly PaperDate[];
  /** Boxes to tick, when something is to be tried. */
  readonly tries: { readonly series: number; readonly perSeries: number } | null;
  /** Three groups, when the number was composed. */
  readonly numberGroups: readonly string[] | null;
};

/** Rows of boxes that a page has room for. */
const SERIES_ON_PAPER = 3;

const sentDates = ({ sent, say, precision }: Told): PaperDate[] => {
  if (sent === null) return [];
  const said = precision === 'day' ? say.dayOf : say.clock;
  const received = {
    label: sent.byMail ? 'Mail arrivé' : 'Lettre arrivée',
    text: inWords(said(sent.receivedAt)),
  };
  if (say.dayOf(sent.sentAt).isoDay === say.dayOf(sent.receivedAt).isoDay) return [received];
  return [
    { label: sent.byMail ? 'Mail envoyé' : 'Lettre envoyée', text: inWords(said(sent.sentAt)) },
    received,
  ];
};

const limitDates = (told: Told): PaperDate[] => {
  if (!isLocked(told)) return [];
  const { sent, say } = told;
  return [
    { label: 'Mot de passe valable jusqu’à', text: lastly(say.until(sent.expiresAt)) },
    { label: 'Ne rien redemander avant', text: inWords(say.from(sent.reRequestAt)) },
  ];
};

const tryRules: readonly string[] = [
  'too-early',
  'try-now',
  'variants-left',
  'series-spent',
  'recent-failure',
  'variants-exhausted',
  'locked-out',
];

/**
 * The sheet of a call, to print for the landlord.
 *
 * @example paperSheet(handover).dates[0] // { label: 'Mail arrivé', text: 'mardi 10 mars à 9 h 40' }
 */
export function paperSheet(handover: Handover): PaperSheet {
  const told = tell(handover, 'written');
  const { advice, userNumber } = told;
  const toTry = tryRules.includes(advice.rule);
  return {
    ...lettered(told),
    title: 'Se connecter à Mon Compte Partenaire',
    moment: momentOf(told),
    dates: [...sentDates(told), ...limitDates(told)],
    tries: toTry ? { series: SERIES_ON_PAPER, perSeries: figures['max-tries'].value } : null,
    numberGroups: userNumber === null ? null : digitGroups(userNumber, numberLengths),
  };
}
