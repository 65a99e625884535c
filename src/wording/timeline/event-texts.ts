import { hour, list } from '#format';
import type { FactId, Kind } from '#rules';
import { figureFacts, figureText, type FigureTextId } from '../figure-text.ts';
import type { DayStage } from './day-timeline.ts';
import type { Stage } from './exact-timeline.ts';

/** What a timeline marks, its present instant apart. */
export type EventCode =
  | 'sent'
  | 'received'
  | 'chosen'
  | 'earliest'
  | 'advised'
  | 'series'
  | 'literal'
  | 'last-safe'
  /** The end, and the next request, when both are one. */
  | 'ends'
  | 'expires'
  | 're-request';

/** One event of a timeline in words. */
export type EventText = {
  /** What can be done from there on. */
  readonly action: string;
  /** Two or three words for the drawing. */
  readonly label: string;
  readonly facts: readonly FactId[];
};

/** How long each kind of password is valid. */
export const validityFigures: Readonly<Record<Kind, FigureTextId>> = {
  post: 'post-validity',
  'initial-mail': 'initial-mail-validity',
  'reset-mail': 'reset-mail-validity',
  personal: 'personal-validity',
};

const lockFact = (kind: Kind): FactId => (kind === 'post' ? 'F34' : 'F35');
const validityFact = (kind: Kind): FactId[] => figureFacts(validityFigures[kind]).slice(0, 1);

const received = (kind: Kind): EventText =>
  kind === 'post'
    ? { action: 'Lettre reçue. Essayez régulièrement.', label: 'reçue', facts: ['F33'] }
    : {
        action: `Mail reçu. Laissez passer ${figureText('first-try-wait')} avant d’essayer.`,
        label: 'reçu',
        facts: ['F29'],
      };

const texts: Readonly<Record<EventCode, (kind: Kind) => EventText>> = {
  sent: (kind) => ({
    action: `Envoi : les ${figureText(validityFigures[kind])} pour s’en servir commencent.`,
    label: 'envoi',
    facts: validityFact(kind),
  }),
  received,
  chosen: (kind) => ({
    action: `Mot de passe choisi : les ${figureText('personal-validity')} commencent.`,
    label: 'choisi',
    facts: validityFact(kind),
  }),
  earliest: () => ({
    action: `Premier essai, au plus tôt : ${figureText('first-try-wait-earliest')} après l’arrivée.`,
    label: 'au plus tôt',
    facts: ['F29'],
  }),
  advised: () => ({
    action: `Premier essai, conseillé : ${figureText('first-try-wait-advised')} après l’arrivée, en copiant-collant.`,
    label: 'conseillé',
    facts: ['F29', 'F38'],
  }),
  series: () => ({ action: '', label: 'série', facts: ['F30', 'F31'] }),
  literal: () => ({
    action: `Doute : la note écrit aussi ${figureText('mail-re-request-lock')} pour un mail. Ne redemandez pas\u00a0; s’il y a urgence, demandez au référent.`,
    label: 'doute',
    facts: ['F36'],
  }),
  'last-safe': () => ({ action: 'Dernier jour sûr pour s’en servir.', label: 'dernier jour sûr', facts: [] }),
  ends: (kind) => ({
    action: 'Fin : n’essayez plus, vous pouvez redemander.',
    label: 'fin',
    facts: [...validityFact(kind), lockFact(kind)],
  }),
  expires: (kind) => ({
    action:
      kind === 'personal' ? 'Fin de la validité.' : 'Fin, comptée depuis l’envoi. Ne redemandez pas encore.',
    label: 'fin',
    facts: validityFact(kind),
  }),
  're-request': (kind) => ({
    action: 'Vous pouvez redemander.',
    label: 'redemander',
    facts: [lockFact(kind)],
  }),
};

/**
 * What an event of the timeline says, and the facts it rests on.
 *
 * @example eventText('earliest', 'reset-mail').action // 'Premier essai, au plus tôt : 3 h après l’arrivée.'
 */
export function eventText(code: EventCode, kind: Kind): EventText {
  return texts[code](kind);
}

/** More hours than this are not worth listing. */
const LONGEST_LIST = 12;

/**
 * What the series of tries after the first are (F30, F31): their hours, or their rhythm when there are too many.
 *
 * @example seriesText([sixteen, eighteen], 'Europe/Paris') // '… puis toutes les 2 h : 16 h et 18 h.'
 */
export function seriesText(after: readonly Date[], timeZone: string): string {
  const first = `Refusé\u00a0? Nouvelle série, ${figureText('max-tries')} au plus`;
  if (after.length === 0) return `${first}.`;
  const rhythm = `${first}\u00a0; puis toutes les ${figureText('retry-interval')}`;
  if (after.length > LONGEST_LIST) return `${rhythm}, jusqu’à la fin.`;
  return `${rhythm} : ${list(after.map((at) => hour(at, timeZone)))}.`;
}

const stageTexts: Readonly<Record<Stage | DayStage, string>> = {
  'to-come': 'la date donnée est à venir.',
  waiting: 'c’est trop tôt.',
  'no-time-to-wait': 'essayez, la fin tombe avant l’attente.',
  'may-try': 'vous pouvez essayer.',
  'arrival-day': `essayez ${figureText('first-try-wait')} après l’arrivée.`,
  usable: 'essayez.',
  'last-day': 'essayez, la fin tombe ce jour.',
  locked: 'ni essai, ni demande.',
  ended: 'ce mot de passe a expiré.',
};

/**
 * What the row of the present instant says.
 *
 * @example nowText('waiting', 'initial-mail', 'hours') // 'Maintenant : c’est trop tôt.'
 */
export function nowText(stage: Stage | DayStage, kind: Kind, precision: 'hours' | 'days'): string {
  const text = kind === 'personal' && stage === 'usable' ? 'ce mot de passe est valable.' : stageTexts[stage];
  return `${precision === 'hours' ? 'Maintenant' : 'Aujourd’hui'}\u00a0: ${text}`;
}
