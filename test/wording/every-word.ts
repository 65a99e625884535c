import { adviceParts, calendarEvents, mail, phoneSentence, sms, type Handover } from '#wording';

/** All that is said of a call, read against the facts; spaces are plain. */
export type EveryWord = {
  readonly sentence: string;
  readonly sms: string;
  /** After « Mon Compte Partenaire : ». */
  readonly subject: string;
  /** What comes next, with its facts. */
  readonly next: readonly string[];
  readonly reminders: readonly string[];
};

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Every word of a call, as it is told by each channel. */
export function everyWord(call: Handover): EveryWord {
  return {
    sentence: plain(phoneSentence(call)),
    sms: sms(call).text,
    subject: plain(mail(call).subject).replace('Mon Compte Partenaire : ', ''),
    next: adviceParts(call).next.map(({ text, facts }) => `${plain(text)} ${facts.join(', ')}`),
    reminders: calendarEvents(call).map(({ summary }) => plain(summary)),
  };
}
