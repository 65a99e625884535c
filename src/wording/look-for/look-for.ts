import { whomToAsk } from '../advice/whom-to-ask.ts';
import { inWords } from '../advice/sayings.ts';
import { textOf, type Segment } from '../advice/segments.ts';
import { workedOut } from '../advice/worked-out.ts';
import type { Mail } from '../mail.ts';
import { smsLength } from '../sms/gsm-7.ts';
import { plainSigns, smsInstant, smsWorkedOut } from '../sms/sms-words.ts';
import type { Sms } from '../sms/sms.ts';
import { clueSteps, lockOf, lookForSentence, stepsOf, type LookForHandover } from './look-for-sentence.ts';

/** What a page shows when something must be found out first. */
export type LookForParts = {
  readonly segments: readonly Segment[];
  readonly steps: readonly string[];
  readonly prohibition: { readonly text: string; readonly until: Date | null };
  /** Whom to ask when nothing is found, after « demandez ». */
  readonly whom: string;
  readonly workedOut: string;
};

/** What to look for, and the prohibition with the latest date that may be right (F35; A23). */
export function lookForParts(given: LookForHandover): LookForParts {
  const until = lockOf(given, 'spoken');
  const before = until === null ? 'de savoir ce qui a été envoyé' : inWords(until);
  return {
    segments: lookForSentence(given, 'spoken'),
    steps: stepsOf(given),
    prohibition: { text: `Ne redemandez rien avant ${before}.`, until: given.lockedUntil },
    whom: whomToAsk(given),
    workedOut: workedOut(given),
  };
}

/** The same as a mail. */
export function lookForMail(given: LookForHandover): Mail {
  const help = `Si vous ne trouvez pas, demandez ${whomToAsk(given)}.`;
  const body = ['Bonjour,', textOf(lookForSentence(given, 'written')), help, workedOut(given)].join('\n\n');
  return { subject: 'Mon Compte Partenaire\u00a0: à retrouver d’abord', body };
}

/** The same as an SMS. */
export function lookForSms(given: LookForHandover): Sms {
  const until = lockOf(given, 'written');
  const lock = until === null ? '' : ` et ne redemandez rien avant ${smsInstant(until, given)}`;
  const prohibition = `Ne cliquez sur aucun bouton avant de le savoir${lock}.`;
  const found = given.clues.map((clue) => clueSteps[clue]);
  const text = plainSigns([...found, prohibition, smsWorkedOut(given)].join(' '));
  return { text, ...smsLength(text) };
}
