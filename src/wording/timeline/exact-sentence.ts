import { beside, inWords, sayings, type Sayings } from '../advice/sayings.ts';
import { act, joined, plain, stop, type Segment } from '../advice/segments.ts';
import { howToTry, ifItFails, largeInstant, noTimeToWaitText, whichButton } from './fragments.ts';
import type { ExactTimeline, Stage } from './exact-timeline.ts';

type Told = ExactTimeline & { readonly say: Sayings };

/** What must not be done yet, told by the hour just said when it is the same (F34 to F37). */
const notBefore = ({ reRequestAt, say }: Told, said?: Date): Segment[] => {
  const same = said?.getTime() === reRequestAt.getTime();
  return [stop(`Ne redemandez rien avant ${same ? 'cette heure' : inWords(say.from(reRequestAt))}.`)];
};

const until = (told: Told, verb: string): Segment[] => [
  act(verb),
  ...largeInstant(told.say.until(told.expiresAt)),
  act('. '),
];

const wait = (told: Told): Segment[] => {
  const { earliestTryAt, advisedTryAt, expiresAt, window, say } = told;
  const earliest = say.from(earliestTryAt);
  const first = window === 'reduced' ? earliest : say.from(advisedTryAt);
  const limit =
    window === 'reduced'
      ? ` et avant ${beside(say.until(expiresAt), first)}`
      : ` (au plus tôt ${beside(earliest, first)})`;
  return [
    plain('C’est trop tôt. '),
    act('Essayez '),
    ...largeInstant(first, ' à partir de '),
    act(`${limit}, ${howToTry(told.kind)}. `),
    ...notBefore(told),
  ];
};

const mayTry = (told: Told): Segment[] => [
  act(`Vous pouvez essayer, ${howToTry(told.kind)}\u00a0; de préférence `),
  ...largeInstant(told.say.from(told.advisedTryAt), ' à partir de '),
  act('. '),
  ...notBefore(told),
];

/** One more try comes before a new request for a mail had by a button (A2). */
const ended = (told: Told): Segment[] => [
  plain('Ce mot de passe a expiré. '),
  act(
    told.kind === 'reset-mail'
      ? 'Après un dernier essai, vous pouvez redemander, depuis '
      : 'Vous pouvez redemander, depuis ',
  ),
  ...largeInstant(told.say.since(told.reRequestAt)),
  act('. '),
  ...whichButton,
];

const sentences: Readonly<Record<Stage, (told: Told) => Segment[]>> = {
  'to-come': (told) => [
    plain('Date à venir : vérifiez-la. '),
    ...until(told, 'Ce mot de passe vaudrait jusqu’au '),
    ...notBefore(told, told.expiresAt),
  ],
  waiting: wait,
  'no-time-to-wait': (told) => [
    plain(noTimeToWaitText),
    ...until(told, `Essayez tout de suite, ${howToTry(told.kind)}, jusqu’au `),
    ...notBefore(told, told.expiresAt),
  ],
  'may-try': mayTry,
  usable: (told) => [
    ...until(told, `Essayez maintenant, ${howToTry(told.kind)}, jusqu’au `),
    ...notBefore(told, told.expiresAt),
    ...ifItFails(told),
  ],
  locked: (told) => [
    plain(`Fin dépassée depuis ${inWords(told.say.since(told.expiresAt))}, comptée depuis l’envoi. `),
    act('Attendez : vous pourrez redemander '),
    ...largeInstant(told.say.from(told.reRequestAt), ' à partir de '),
    act('. '),
    ...notBefore(told, told.reRequestAt),
  ],
  ended,
};

/**
 * What to do now with what was sent, in segments; changes only when a limit is passed, or the year.
 *
 * @example textOf(exactSentence(timeline)) // 'C’est trop tôt. Essayez mardi 10 mars à partir de 13 h 40 (au plus tôt …'
 */
export function exactSentence(timeline: ExactTimeline): Segment[] {
  const { now, timeZone, stage } = timeline;
  const say = sayings({ now, timeZone, precision: 'instant', voice: 'written' });
  return joined(sentences[stage]({ ...timeline, say }));
}
