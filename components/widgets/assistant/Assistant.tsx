/** The call assistant: asks what can still change the advice, then gives the sentence and all that goes with it. */
import { Show, createEffect, createMemo, createSignal, lazy, onCleanup, onMount, type JSX } from 'solid-js';
import { isServer } from 'solid-js/web';
import type { CallTime, QuestionId } from '#call';
import type { Referent } from '#wording';
import Fetched from '../common/Fetched.tsx';
import { createClock } from '../common/clock.ts';
import Answers from './Answers.tsx';
import Notice from './Notice.tsx';
import Question, { fetchWhenField } from './Question.tsx';
import { asksWhen } from './choices.ts';
import { createCall } from './create-call.ts';
import { isNewCall } from './new-call.ts';

const Answered = lazy(() => import('./Answered.tsx'));

/** How long a page takes to settle, in milliseconds. */
const idle = 1000;

/** All that a call may want is there before it is asked for, even should the network go. */
const fetchAhead = (): void => {
  const parts = [
    import('./WhenField.tsx'),
    import('./Answered.tsx'),
    import('./rest.tsx').then(({ fetchExtras }) => fetchExtras()),
  ];
  // What does not come is asked for again when it is wanted.
  void Promise.allSettled(parts);
};

interface Props {
  /** The zone of the edition; the reader's own unless given. */
  timeZone?: string | undefined;
  codeCaf: string;
  referent: Referent | null;
  portalAddress: string | null;
}

const ownZone = (): string => (isServer ? 'Europe/Paris' : Intl.DateTimeFormat().resolvedOptions().timeZone);

/** What takes the focus of a question: its field or its choice, the one given first. */
const targetOf = (question: QuestionId): string =>
  `[data-question="${question}"] ${asksWhen(question) ? 'input[type="text"]' : 'input'}`;

export default function Assistant(props: Props): JSX.Element {
  let frame!: HTMLDivElement;
  /** What is to take the focus once it has come. */
  let awaited: QuestionId | 'answer' | null = null;
  const now = createClock();
  const [userNumberKnown, setNumberKnown] = createSignal(false);
  const [calls, setCalls] = createSignal(1);
  const time = createMemo<CallTime>(() => ({
    now: now(),
    timeZone: props.timeZone ?? ownZone(),
    userNumberKnown: userNumberKnown(),
  }));
  const call = createCall(time);
  const isBegun = createMemo(() => Object.keys(call.answers()).length > 0);

  const inFrame = (selector: string): HTMLInputElement[] => [
    ...frame.querySelectorAll<HTMLInputElement>(selector),
  ];
  /** Once the answer is there: the first part of the number still to be composed, else the button that copies it. */
  const answerTarget = (): HTMLElement | undefined => {
    const reading = call.reading();
    const composes = reading.kind === 'advice' && reading.advice.action === 'compose-user-number';
    const toCopy = inFrame('.handing button')[0];
    return composes ? inFrame('.number-parts input').find(({ value }) => value === '') : toCopy;
  };
  const focusOn = (question: QuestionId | null): void => {
    const found = question === null ? [] : inFrame(targetOf(question));
    const target = question === null ? answerTarget() : (found.find(({ checked }) => checked) ?? found[0]);
    awaited = target === undefined ? (question ?? 'answer') : null;
    target?.focus({ preventScroll: question === null });
  };
  const focusNext = (): void => queueMicrotask(() => focusOn(call.following() ?? call.asked()));
  const edit = (question: QuestionId): void => {
    call.edit(question);
    queueMicrotask(() => focusOn(question));
  };
  const startAgain = (): void => {
    call.restart();
    setNumberKnown(false);
    setCalls(calls() + 1);
    scrollTo(0, 0);
    focusNext();
  };
  const press = (event: KeyboardEvent): void => {
    if (isNewCall(event)) {
      event.preventDefault();
      startAgain();
    } else if (event.key === 'Escape' && frame.contains(document.activeElement)) {
      call.edit(null);
      focusNext();
    }
  };
  createEffect(() => isBegun() && fetchWhenField());
  onMount(() => {
    document.addEventListener('keydown', press);
    onCleanup(() => document.removeEventListener('keydown', press));
    // In a frame, the focus belongs to the page around it.
    if (window.parent === window) focusNext();
    setTimeout(fetchAhead, idle);
  });
  const problem = () => {
    const reading = call.reading();
    return reading.kind === 'problem' ? reading.problem : null;
  };
  const question = (id: QuestionId): JSX.Element => (
    <Question
      call={call}
      question={id}
      problem={problem()?.field === id ? problem() : null}
      onAnswered={focusNext}
      onReady={() => awaited === id && focusOn(id)}
    />
  );
  const refining = (): QuestionId | null => {
    const reading = call.reading();
    return reading.kind === 'advice' && call.asked() !== reading.refining ? reading.refining : null;
  };

  return (
    <div class="assistant" ref={frame}>
      <div class="assistant-main">
        <Notice restored={call.restored()} />
        <Show when={call.asked()} keyed>
          {question}
        </Show>
        <Show when={call.following()} keyed>
          {question}
        </Show>
        <Show when={isBegun() && calls()} keyed>
          <Fetched>
            <Answered
              call={call}
              codeCaf={props.codeCaf}
              referent={props.referent}
              portalAddress={props.portalAddress}
              onNumberKnown={setNumberKnown}
              onAnswered={focusNext}
              onSaid={() => awaited === 'answer' && queueMicrotask(() => focusOn(null))}
              refining={
                <Show when={refining()} keyed>
                  {question}
                </Show>
              }
            />
          </Fetched>
        </Show>
      </div>
      <Answers call={call} onEdit={edit} onNewCall={startAgain} />
    </div>
  );
}
