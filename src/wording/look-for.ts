import type { Clue, LookFor } from '#call';
import { zoneMention } from '#format';
import { whomToAsk } from './advice/doubt-notes.ts';
import type { Precision, Referent, Voice } from './advice/handover.ts';
import { inWords, large, sayings, type Said } from './advice/sayings.ts';
import { act, joined, plain, stop, textOf, type Segment } from './advice/segments.ts';
import { workedOut } from './advice/worked-out.ts';
import type { Mail } from './mail.ts';
import { smsLength } from './sms/gsm-7.ts';
import { plainSigns, smsInstant, smsWorkedOut } from './sms/sms-words.ts';
import type { Sms } from './sms/sms.ts';

/** What is to be found out, with what its texts need. */
export type LookForHandover = Pick<LookFor, 'clues' | 'lockedUntil'> & {
  readonly precision: Precision;
  readonly now: Date;
  readonly timeZone: string;
  readonly referent: Referent | null;
};

/** What a page shows when something must be found out first. */
export type LookForParts = {
  readonly segments: readonly Segment[];
  readonly steps: readonly string[];
  readonly prohibition: { readonly text: string; readonly until: Date | null };
  /** Whom to ask when nothing is found, after « demandez ». */
  readonly whom: string;
  readonly workedOut: string;
};

/** In words that an SMS can hold too. */
const clueSteps: Readonly<Record<Clue, string>> = {
  'what-was-sent': 'Cherchez ce qui est arrivé\u00a0: une lettre, un mail ou rien.',
  'which-mail': 'Regardez si ce mail est le tout premier, ou s’il suit une demande.',
  'date-of-letter': 'Cherchez la date de la lettre.',
  'date-of-mail': 'Cherchez le jour et l’heure d’arrivée du mail.',
  'date-of-sending': 'Cherchez le jour de la demande ou de l’envoi.',
  'spam-folder': 'Cherchez aussi dans les courriers indésirables.',
  'still-there': 'Cherchez si cet envoi est encore là.',
  'look-alikes': 'Relisez le mot de passe\u00a0: contient-il l, I, O ou 0\u00a0?',
};

const steps = ({ clues, referent }: LookForHandover): string[] =>
  clues.length > 0 ? clues.map((clue) => clueSteps[clue]) : [`Demandez ${whomToAsk({ referent })}.`];

const locked = (given: LookForHandover, voice: Voice): Said | null =>
  given.lockedUntil && sayings({ ...given, voice }).from(given.lockedUntil);

const sentence = (given: LookForHandover, voice: Voice): Segment[] => {
  const until = locked(given, voice);
  const mention = zoneMention(given.timeZone);
  return joined([
    ...steps(given).map((step) => act(`${step} `)),
    stop('Ne cliquez sur aucun bouton avant de le savoir'),
    ...(until === null ? [] : [stop(', et ne redemandez rien avant '), ...large(until, stop)]),
    stop('.'),
    plain(mention === '' || until === null ? '' : ` (${mention})`),
  ]);
};

/** What to look for, and the prohibition with the latest date that may be right (F35; A23). */
export function lookForParts(given: LookForHandover): LookForParts {
  const until = locked(given, 'spoken');
  const before = until === null ? 'de savoir ce qui a été envoyé' : inWords(until);
  return {
    segments: sentence(given, 'spoken'),
    steps: steps(given),
    prohibition: { text: `Ne redemandez rien avant ${before}.`, until: given.lockedUntil },
    whom: whomToAsk(given),
    workedOut: workedOut(given),
  };
}

/** The same as a mail. */
export function lookForMail(given: LookForHandover): Mail {
  const help = `Si vous ne trouvez pas, demandez ${whomToAsk(given)}.`;
  const body = ['Bonjour,', textOf(sentence(given, 'written')), help, workedOut(given)].join('\n\n');
  return { subject: 'Mon Compte Partenaire\u00a0: à retrouver d’abord', body };
}

/** The same as an SMS. */
export function lookForSms(given: LookForHandover): Sms {
  const until = locked(given, 'written');
  const lock = until === null ? '' : ` et ne redemandez rien avant ${smsInstant(until, given)}`;
  const prohibition = `Ne cliquez sur aucun bouton avant de le savoir${lock}.`;
  const steps = given.clues.map((clue) => clueSteps[clue]);
  const text = plainSigns([...steps, prohibition, smsWorkedOut(given)].join(' '));
  return { text, ...smsLength(text) };
}
