/** The state of one call: its answers, what they lead to at this minute, its link. */
import {
  batch,
  createEffect,
  createMemo,
  createSignal,
  on,
  onCleanup,
  onMount,
  untrack,
  type Accessor,
} from 'solid-js';
import {
  change,
  forget,
  followCall,
  readLink,
  writeLink,
  type AnswerField,
  type Answers,
  type CallReading,
  type CallTime,
  type QuestionId,
  type RestoredLink,
} from '#call';
import { pageHash } from '../common/page-hash.ts';

export type Call = {
  answers: Accessor<Answers>;
  time: Accessor<CallTime>;
  reading: Accessor<CallReading>;
  /** The question on show: the one being changed or typed, else the one to ask. */
  asked: Accessor<QuestionId | null>;
  /** The question that follows the one being typed. */
  following: Accessor<QuestionId | null>;
  /** Answers that the last change made senseless. */
  dropped: Accessor<readonly AnswerField[]>;
  /** The link the call was restored from, when some of it was left out. */
  restored: Accessor<RestoredLink | null>;
  /** Gives an answer and closes its question. */
  give: (given: Partial<Answers>) => void;
  /** Gives an answer as it is typed: its question stays open. */
  type: (question: QuestionId, given: Partial<Answers> | null) => void;
  /** Puts answers that hang together, as the tester does. */
  put: (answers: Answers) => void;
  /** Opens a question again, or closes the one open. */
  edit: (question: QuestionId | null) => void;
  /** Forgets everything, the address included. */
  restart: () => void;
};

/** The field that a question fills. */
export const fieldOf = (question: QuestionId): AnswerField =>
  question === 'receivedHour' ? 'receivedOn' : question;

/** In the one-file edition the address opens with the route of the page: `#/outils/assistant/`. */
const route = (): string => /^#\/[^#]*/.exec(location.hash)?.[0] ?? '';

/** No entry is added to the history: the one of the call is rewritten, and emptied with the call. */
const replaceAddress = (hash: string): void =>
  history.replaceState(
    null,
    '',
    `${location.pathname}${location.search}${route()}${hash === '' ? '' : `#${hash}`}`,
  );

/** @example const call = createCall(time); call.give({ motif: 'lost' }); call.asked() // 'login' */
export function createCall(time: Accessor<CallTime>): Call {
  const [answers, setAnswers] = createSignal<Answers>({});
  const [editing, setEditing] = createSignal<QuestionId | null>(null);
  const [dropped, setDropped] = createSignal<readonly AnswerField[]>([]);
  const [restored, setRestored] = createSignal<RestoredLink | null>(null);

  const [heardAt, setHeardAt] = createSignal(time().now);
  createEffect(on(answers, () => setHeardAt(untrack(time).now)));
  const reading = createMemo(() => followCall(answers(), heardAt(), time()));
  const needed = (): QuestionId | null => {
    const now = reading();
    if (now.kind === 'problem') return now.problem.field;
    return now.kind === 'question' ? now.question : null;
  };
  const asked = (): QuestionId | null => editing() ?? needed();
  const following = (): QuestionId | null => {
    const [open, next] = [editing(), needed()];
    return open === null || next === open || answers()[fieldOf(open)] === undefined ? null : next;
  };

  const set = (given: Partial<Answers>): void => {
    const changed = change(answers(), given, time());
    setAnswers(changed.answers);
    setDropped(changed.dropped);
    setRestored(null);
  };
  const restore = (): void => {
    const hash = pageHash().slice(1);
    if (hash === writeLink(answers())) return;
    const link = readLink(hash, time());
    batch(() => {
      setAnswers(link.answers);
      setEditing(null);
      setDropped([]);
      setRestored(link.ignored.length > 0 || link.otherVersion !== null ? link : null);
    });
  };

  onMount(() => {
    restore();
    addEventListener('hashchange', restore);
    onCleanup(() => removeEventListener('hashchange', restore));
    createEffect(on(answers, (now) => replaceAddress(writeLink(now)), { defer: true }));
  });

  return {
    answers,
    time,
    reading,
    asked,
    following,
    dropped,
    restored,
    give: (given) =>
      batch(() => {
        set(given);
        setEditing(null);
      }),
    type: (question, given) =>
      batch(() => {
        setEditing(question);
        if (given === null) setAnswers(forget(answers(), fieldOf(question)));
        else set(given);
      }),
    put: (whole) =>
      batch(() => {
        setAnswers(whole);
        setDropped([]);
      }),
    edit: setEditing,
    restart: () =>
      batch(() => {
        replaceAddress('');
        setAnswers({});
        setEditing(null);
        setDropped([]);
        setRestored(null);
      }),
  };
}
