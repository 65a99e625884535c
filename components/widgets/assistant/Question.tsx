/** One question of the call: its choices, and a field where the answer may be typed. */
import { Show, lazy, type JSX } from 'solid-js';
import type { Answers, CallProblem, QuestionId, When } from '#call';
import Fetched from '../common/Fetched.tsx';
import ChoiceGroup from './ChoiceGroup.tsx';
import CountField from './CountField.tsx';
import { asksWhen, choicesOf, isChosen, type Choice } from './choices.ts';
import type { Call } from './create-call.ts';
import { problemText } from './problem-text.ts';
import { questionLabel, whenFieldLabel } from './question-labels.ts';

/** Reading dates is only needed after the first question: it is fetched with the first answer. */
const WhenField = lazy(() => import('./WhenField.tsx'));
export const fetchWhenField = (): void => void WhenField.preload();

interface Props {
  call: Call;
  question: QuestionId;
  /** What is wrong with the answer given, when that is why it is asked. */
  problem?: CallProblem | null;
  /** The answer is given: by a press, or by Enter in its field. */
  onAnswered: () => void;
  /** What takes the focus of this question has come. */
  onReady: () => void;
}

export default function Question(props: Props): JSX.Element {
  const id = (): string => `question-${props.question}`;
  const answers = (): Answers => props.call.answers();
  const choose = ({ gives }: Choice): void => {
    props.call.give(gives);
    props.onAnswered();
  };
  const day = (): string | undefined => {
    const { receivedOn } = answers();
    return props.question === 'receivedHour' && receivedOn && 'day' in receivedOn
      ? receivedOn.day
      : undefined;
  };
  const typed = (when: When | null): void => {
    const known = day();
    if (known === undefined) props.call.type(props.question, when && { [props.question]: when });
    else props.call.type(props.question, { receivedOn: when ?? { known: 'day', day: known } });
  };
  const close = (): void => {
    props.call.edit(null);
    props.onAnswered();
  };

  return (
    <div class="question" data-question={props.question}>
      <h2 class="question-title" id={id()}>
        {questionLabel(props.question, answers())}
      </h2>
      <Show when={props.problem}>
        {(problem) => (
          <p class="problem" role="alert">
            {problemText(problem())}
          </p>
        )}
      </Show>
      <Show when={asksWhen(props.question)}>
        <Fetched>
          <WhenField
            id={`${id()}-field`}
            label={whenFieldLabel(props.question, answers())}
            day={day()}
            time={props.call.time()}
            onTyped={typed}
            onEnter={close}
            onReady={props.onReady}
          />
        </Fetched>
      </Show>
      <ChoiceGroup
        id={`${id()}-choice`}
        labelledBy={id()}
        choices={choicesOf(props.question, answers(), props.call.time())}
        isChosen={(choice) => isChosen(choice, answers())}
        onChoose={choose}
        inline={asksWhen(props.question)}
      />
      <Show when={props.question === 'failures'}>
        <CountField
          id={`${id()}-field`}
          onTyped={(failures) => props.call.type('failures', failures === null ? null : { failures })}
          onEnter={close}
        />
      </Show>
    </div>
  );
}
