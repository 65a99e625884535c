import { calendarDayNear } from '#format';
import { figureText } from '../figure-text.ts';
import { act, caption, hourOf, joined, plain, stop, type Segment } from '../advice/segments.ts';
import { afterTheEnd, howToTry } from './fragments.ts';
import type { DayStage, DayTimeline } from './day-timeline.ts';

const said = (day: string, { today }: DayTimeline): string => calendarDayNear(day, today);

const notBefore = (days: DayTimeline): Segment[] =>
  days.reRequestDay === null ? [] : [stop(` Ne redemandez rien avant le ${said(days.reRequestDay, days)}.`)];

const verb = (days: DayTimeline): string => {
  if (days.kind === 'personal') return 'Ce mot de passe sert jusqu’au ';
  return `Essayez, ${howToTry(days.kind)}, jusqu’au `;
};

const usable = (days: DayTimeline): Segment[] => [
  act(verb(days)),
  hourOf(said(days.lastSafeDay, days)),
  act(' compris'),
  plain(`\u00a0; la fin tombe le ${said(days.endDay, days)}.`),
  ...notBefore(days),
];

const personalEnded: Segment[] = [
  plain(' Essayez-le\u00a0; s’il est refusé, '),
  caption('mot-de-passe-perdu'),
  plain('.'),
];

const sentences: Readonly<Record<DayStage, (days: DayTimeline) => Segment[]>> = {
  'to-come': (days) => [
    plain('Date à venir : vérifiez-la. '),
    act('Ce mot de passe finirait le '),
    hourOf(said(days.endDay, days)),
    plain('\u00a0; dernier jour sûr, la veille.'),
    ...notBefore(days),
  ],
  'arrival-day': (days) => [
    plain(`Laissez d’abord passer ${figureText('first-try-wait')} après l’arrivée. `),
    ...usable(days),
  ],
  usable,
  'last-day': (days) => [
    act(
      days.kind === 'personal'
        ? 'La fin tombe aujourd’hui, '
        : 'Essayez tout de suite : la fin tombe aujourd’hui, ',
    ),
    hourOf(said(days.endDay, days)),
    act('.'),
    ...notBefore(days),
  ],
  locked: (days) => [
    plain(`Fin dépassée depuis le ${said(days.endDay, days)}, comptée depuis l’envoi. `),
    act('Attendez : vous pourrez redemander le '),
    hourOf(said(`${days.reRequestDay}`, days)),
    act('.'),
    stop(' Ne redemandez rien avant ce jour.'),
  ],
  ended: (days) => [
    act('Ce mot de passe a expiré : fin le '),
    hourOf(said(days.endDay, days)),
    act('.'),
    ...(days.kind === 'personal' ? personalEnded : [act(' '), ...afterTheEnd(days.kind)]),
  ],
};

/**
 * What to do today when only days are known, in segments; its largest piece is a day (A5).
 *
 * @example textOf(daySentence(timeline)) // 'Essayez, en tapant lettre par lettre, jusqu’au lundi 28 février 2028 compris ; …'
 */
export function daySentence(days: DayTimeline): Segment[] {
  return joined(sentences[days.stage](days));
}
