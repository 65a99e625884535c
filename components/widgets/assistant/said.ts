/** What a reading of the call says: the texts of every channel, from one result. */
import { isDayOnly, type Answers, type CallReading, type CallTime, type Ticks } from '#call';
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
  textOf,
  type AdviceParts,
  type Handover,
  type LookForHandover,
  type LookForParts,
  type Mail,
  type PaperSheet,
  type Referent,
  type Segment,
  type Sms,
} from '#wording';

/** What the edition and the number bring to the texts. */
export type Extras = {
  readonly progress: Ticks | null;
  readonly userNumber: string | null;
  readonly referent: Referent | null;
  readonly portalAddress: string | null;
};

/** All the texts of one answer. */
export type Said = {
  readonly segments: readonly Segment[];
  readonly sentence: string;
  readonly mail: Mail;
  readonly sms: Sms;
  readonly calendar: (() => Promise<string | null>) | null;
  readonly paper: PaperSheet | null;
  readonly parts: AdviceParts | null;
  readonly search: LookForParts | null;
};

function saidOfAdvice(handover: Handover): Said {
  const parts = adviceParts(handover);
  return {
    segments: parts.segments,
    sentence: textOf(parts.segments),
    mail: mail(handover),
    sms: sms(handover),
    calendar: calendarEvents(handover).length === 0 ? null : () => calendarFile(handover),
    paper: paperSheet(handover),
    parts,
    search: null,
  };
}

function saidOfSearch(given: LookForHandover): Said {
  const search = lookForParts(given);
  return {
    segments: search.segments,
    sentence: textOf(search.segments),
    mail: lookForMail(given),
    sms: lookForSms(given),
    calendar: null,
    paper: null,
    parts: null,
    search,
  };
}

/** The texts of a reading; null while there is still something to ask. */
export function say(reading: CallReading, answers: Answers, time: CallTime, extras: Extras): Said | null {
  if (reading.kind === 'advice') return saidOfAdvice({ ...reading, ...extras });
  if (reading.kind !== 'look-for') return null;
  const { clues, lockedUntil } = reading;
  const { now, timeZone } = time;
  const precision = isDayOnly(answers) ? 'day' : 'instant';
  return saidOfSearch({ clues, lockedUntil, precision, now, timeZone, referent: extras.referent });
}
