import { hourParts } from '#format';
import type { Action } from '#rules';
import { inWords, type Said } from './sayings.ts';
import type { Told } from './told.ts';
import { canResume, resumption } from './wait-sentences.ts';

/** The instant that is set very large: the one the sentence turns on. */
export type Moment = {
  readonly at: Date;
  /** 'mardi 10 mars' */
  readonly day: string;
  /** The numbers of its hour; null when only days are known. */
  readonly hour: { readonly hours: string; readonly minutes: string } | null;
  /** 'mardi 10 mars à 13 h 40' */
  readonly text: string;
  /** Whether something is to be done from then on, or not to be done until then. */
  readonly role: 'act' | 'stop';
};

const turningPoints: Partial<Record<Action, (told: Told) => [Said, Moment['role']]>> = {
  'wait-lockout': (told) =>
    canResume(told) ? [resumption(told), 'act'] : [told.say.wait(told.until), 'stop'],
  'wait-first-try': ({ say, until }) => [say.from(until), 'act'],
  'wait-retry': ({ say, until }) => [say.wait(until), 'act'],
  'wait-re-request': ({ say, until }) => [say.from(until), 'stop'],
  'do-not-re-request': ({ say, until }) => [say.from(until), 'stop'],
};

/** The instant of a call to be set very large; null when what is to be done is to be done now. */
export function momentOf(told: Told): Moment | null {
  const point = turningPoints[told.advice.action]?.(told);
  if (point === undefined) return null;
  const [said, role] = point;
  const hour = said.hour === null ? null : hourParts(said.at, told.situation.timeZone);
  return { at: said.at, day: said.day, hour, text: inWords(said), role };
}
