import { calendarDayNear } from '#format';
import { localFields } from '#rules';
import { figureText } from '../figure-text.ts';
import { inWords, sayings, type Sayings } from '../advice/sayings.ts';
import { act, hourOf, joined, plain, stop, type Segment } from '../advice/segments.ts';
import { afterTheEnd, howToTry, ifItFails, largeInstant, noTimeToWaitText } from './fragments.ts';
import type { MixedStage, MixedTimeline } from './mixed-timeline.ts';

type Told = MixedTimeline & { readonly say: Sayings; readonly nextDay: string };

const notBefore = ({ nextDay }: Told): Segment => stop(`Ne redemandez rien avant le ${nextDay}.`);

const until = (told: Told, verb: string): Segment[] => [
  act(verb),
  ...largeInstant(told.say.until(told.expiresAt)),
  act('. '),
];

const sentences: Readonly<Record<MixedStage, (told: Told) => Segment[]>> = {
  'to-come': (told) => [
    plain('Date à venir : vérifiez-la. '),
    ...until(told, 'Ce mot de passe vaudrait jusqu’au '),
    notBefore(told),
  ],
  'arrival-day': (told) => [
    plain(`Laissez d’abord passer ${figureText('first-try-wait')} après l’arrivée. `),
    ...until(told, `Puis essayez, ${howToTry(told.kind)}, jusqu’au `),
    notBefore(told),
  ],
  'no-time-to-wait': (told) => [
    plain(noTimeToWaitText),
    ...until(told, `Essayez tout de suite, ${howToTry(told.kind)}, jusqu’au `),
    notBefore(told),
  ],
  usable: (told) => [
    ...until(told, `Essayez maintenant, ${howToTry(told.kind)}, jusqu’au `),
    notBefore(told),
    ...ifItFails(told),
  ],
  locked: (told) => [
    plain(`Fin dépassée depuis ${inWords(told.say.since(told.expiresAt))}, comptée depuis l’envoi. `),
    act('Attendez : vous pourrez redemander le '),
    hourOf(told.nextDay),
    act('. '),
    stop('Ne redemandez rien avant ce jour.'),
  ],
  ended: (told) => [
    act('Ce mot de passe a expiré : fin '),
    ...largeInstant(told.say.since(told.expiresAt)),
    act('. '),
    ...afterTheEnd(told.kind),
  ],
};

/**
 * What to do now when the hour of reception is not known: the end keeps its hour, the next request is a day (A3, A5).
 *
 * @example textOf(mixedSentence(timeline)) // 'Laissez d’abord passer 3 à 4 h après l’arrivée. Puis essayez, …, jusqu’au …'
 */
export function mixedSentence(timeline: MixedTimeline): Segment[] {
  const { now, timeZone, stage, reRequestDay } = timeline;
  const say = sayings({ now, timeZone, precision: 'instant', voice: 'written' });
  const nextDay = calendarDayNear(reRequestDay, localFields(now, timeZone).day);
  return joined(sentences[stage]({ ...timeline, say, nextDay }));
}
