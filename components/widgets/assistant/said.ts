/** What a reading of the call says: the texts of every channel, from one result. */
import type { Answers, CallReading, CallTime } from '#call';
import {
  adviceParts,
  calendarEvents,
  calendarFile,
  lookForMail,
  lookForParts,
  lookForSms,
  mail,
  paperSheet,
  sms,
  type AdviceParts,
  type LookForParts,
  type Mail,
  type PaperSheet,
  type Sms,
} from '#wording';
import { toFind, type Extras } from './spoken-call.ts';

/** All that goes with the sentence of one answer. */
export type Said = {
  readonly mail: Mail;
  readonly sms: Sms;
  readonly calendar: (() => Promise<string | null>) | null;
  readonly paper: PaperSheet | null;
  readonly parts: AdviceParts | null;
  readonly search: LookForParts | null;
};

/** The texts of a reading; null while there is still something to ask. */
export function say(reading: CallReading, answers: Answers, time: CallTime, extras: Extras): Said | null {
  if (reading.kind === 'look-for') {
    const given = toFind(reading, answers, time, extras);
    return {
      mail: lookForMail(given),
      sms: lookForSms(given),
      calendar: null,
      paper: null,
      parts: null,
      search: lookForParts(given),
    };
  }
  if (reading.kind !== 'advice') return null;
  const handover = { ...reading, ...extras };
  return {
    mail: mail(handover),
    sms: sms(handover),
    calendar: calendarEvents(handover).length === 0 ? null : () => calendarFile(handover),
    paper: paperSheet(handover),
    parts: adviceParts(handover),
    search: null,
  };
}
