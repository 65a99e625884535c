import type { Clue, LookFor } from '#call';
import { zoneMention } from '#format';
import type { Precision, Referent, Voice } from '../advice/handover.ts';
import { large, sayings, type Said } from '../advice/sayings.ts';
import { act, joined, plain, stop, type Segment } from '../advice/segments.ts';
import { whomToAsk } from '../advice/whom-to-ask.ts';

/** What is to be found out, with what its texts need. */
export type LookForHandover = Pick<LookFor, 'clues' | 'lockedUntil'> & {
  readonly precision: Precision;
  readonly now: Date;
  readonly timeZone: string;
  readonly referent: Referent | null;
};

/** In words that an SMS can hold too. */
export const clueSteps: Readonly<Record<Clue, string>> = {
  'what-was-sent': 'Cherchez ce qui a été envoyé\u00a0: une lettre, un mail ou rien.',
  'which-mail': 'Cherchez si ce mail est le tout premier envoi, ou s’il suit une demande.',
  'date-of-letter': 'Cherchez la date de la lettre.',
  'date-of-mail': 'Cherchez le jour et l’heure d’arrivée du mail.',
  'date-of-sending': 'Cherchez le jour de la demande ou de l’envoi.',
  'spam-folder': 'Cherchez aussi dans les courriers indésirables.',
  'still-there': 'Cherchez si cet envoi est encore là.',
  'look-alikes': 'Relisez le mot de passe\u00a0: contient-il l, I, O ou 0\u00a0?',
};

/** What is to be found out, one sentence each; whom to ask when nothing is left to look for. */
export const stepsOf = ({ clues, referent }: LookForHandover): string[] =>
  clues.length > 0 ? clues.map((clue) => clueSteps[clue]) : [`Demandez ${whomToAsk({ referent })}.`];

/** Until when nothing is to be asked for, as it is said. */
export const lockOf = (given: LookForHandover, voice: Voice): Said | null =>
  given.lockedUntil && sayings({ ...given, voice }).from(given.lockedUntil);

/** The sentence to read aloud, or to write: what to look for, and the prohibition. */
export const lookForSentence = (given: LookForHandover, voice: Voice): Segment[] => {
  const until = lockOf(given, voice);
  const mention = zoneMention(given.timeZone);
  return joined([
    ...stepsOf(given).map((step) => act(`${step} `)),
    stop('Ne cliquez sur aucun bouton avant de le savoir'),
    ...(until === null ? [] : [stop(', et ne redemandez rien avant '), ...large(until, stop)]),
    stop('.'),
    plain(mention === '' || until === null ? '' : ` Nous comptons à l’${mention}.`),
  ]);
};
