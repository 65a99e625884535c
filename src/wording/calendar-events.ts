import { captions, deadlines, type Advice } from '#rules';
import type { Handover } from './advice/handover.ts';
import { isLocked } from './advice/prohibition.ts';
import { beside, type Said } from './advice/sayings.ts';
import { textOf } from './advice/segments.ts';
import { sentence } from './advice/sentence.ts';
import { advisedAhead, isDelivered, isHurried, tell, type Told } from './advice/told.ts';
import { canResume, resumption } from './advice/wait-sentences.ts';
import { workedOut } from './advice/worked-out.ts';
import { figureText } from './figure-text.ts';

/** What a call leaves to be reminded of. */
export type EventKind =
  'first-try' | 'lockout-end' | 'next-series' | 'expiry' | 're-request' | 'personal-end';

/** A reminder: at an instant, or on a whole day when only days are known. */
export type CalendarEvent = {
  readonly kind: EventKind;
  readonly said: Said;
  readonly summary: string;
  readonly description: string;
};

type Reminder = Omit<CalendarEvent, 'description'>;

const series = `essayer de nouveau, ${figureText('max-tries')} au plus`;

const firstTry = (told: Told): Reminder[] => {
  const advised = told.advice.rule === 'too-early' ? told.until : null;
  const better =
    told.advice.rule === 'try-now' && isDelivered(told) && !isHurried(told) ? advisedAhead(told) : null;
  const at = advised ?? better;
  if (at === null) return [];
  const which = told.situation.failures > 0 ? 'Nouvel essai' : 'Premier essai';
  return [{ kind: 'first-try', said: told.say.from(at), summary: `${which}, en copiant-collant` }];
};

const lockout = (told: Told): Reminder[] => {
  if (told.advice.action !== 'wait-lockout') return [];
  const end = told.say.wait(told.until);
  if (!canResume(told)) return [{ kind: 'lockout-end', said: end, summary: 'Fin du blocage' }];
  const resume = resumption(told);
  const summary = `Fin du blocage, reprendre plutôt à partir de ${beside(resume, end)}`;
  return [
    { kind: 'lockout-end', said: end, summary },
    { kind: 'next-series', said: resume, summary: `Série suivante\u00a0: ${series}` },
  ];
};

const nextSeries = ({ advice, say, until, retryAt, sent, situation }: Told): Reminder[] => {
  const summary = `Série suivante\u00a0: ${series}`;
  if (advice.action === 'wait-retry') return [{ kind: 'next-series', said: say.wait(until), summary }];
  const ahead = retryAt !== null && situation.now < retryAt && sent !== null && retryAt < sent.expiresAt;
  if (advice.rule !== 'variants-exhausted' || !ahead) return [];
  return [{ kind: 'next-series', said: say.wait(retryAt), summary }];
};

const delivery = (told: Told): Reminder[] => {
  if (!isLocked(told)) return [];
  const { sent, say, button } = told;
  const end = say.until(sent.expiresAt);
  const last =
    end.hour === null ? 'Dernier jour sûr du mot de passe reçu' : 'Fin de validité du mot de passe reçu';
  const expiry: Reminder = { kind: 'expiry', said: end, summary: last };
  // Under a lock, the button is that of what comes next.
  const asks = button !== null && button !== 'mettre-a-jour';
  const summary = asks ? `Demande possible\u00a0: ${captions[button]}` : 'Autre demande possible, pas avant';
  const again: Reminder = { kind: 're-request', said: say.from(sent.reRequestAt), summary };
  return told.situation.now < sent.expiresAt ? [expiry, again] : [again];
};

/** Whether he is to ask for another password: the one he has is then of no more use to him. */
const asksAgain = ({ action }: Advice): boolean => action === 'click-mot-de-passe-perdu';

/** The end of the six months: of the password he chose and keeps, or of the one he is to choose now (F21). */
const personalEnd = ({ advice, personalEndsAt, situation, say }: Told): Reminder[] => {
  const { now, timeZone } = situation;
  const chosenNow = deadlines({ kind: 'personal', sentAt: now, receivedAt: now, timeZone }).expiresAt;
  const at = advice.rule === 'just-logged-in' ? chosenNow : personalEndsAt;
  if (at === null || at <= now || asksAgain(advice)) return [];
  const summary = `Mot de passe personnel\u00a0: fin des ${figureText('personal-validity')}`;
  return [{ kind: 'personal-end', said: say.dayOf(at), summary }];
};

/**
 * What a call leaves to be reminded of, in order: first try, end of a lock-out, next series, end of the validity, new
 * demand, end of the six months; each tells the sentence of the call, without the user number.
 *
 * @example calendarEvents(handover).map(({ kind }) => kind) // ['first-try', 'expiry', 're-request']
 */
export function calendarEvents(handover: Handover): CalendarEvent[] {
  const told = tell({ ...handover, userNumber: null }, 'written');
  const description = `${textOf(sentence(told))}\n${workedOut(told.situation)}`;
  const reminders = [firstTry, lockout, nextSeries, delivery, personalEnd].flatMap((remind) => remind(told));
  return reminders.map((reminder) => ({ ...reminder, description }));
}
