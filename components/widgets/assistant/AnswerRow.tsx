/** A question answered: its group of radios folded to the one chosen, « modifier » unfolds it. */
import { Show, type JSX } from 'solid-js';
import type { QuestionId } from '#call';
import { answerText } from './answer-text.ts';
import { asksWhen, choicesOf, isChosen, type Choice } from './choices.ts';
import { fieldOf, type Call } from './create-call.ts';
import { questionLabel } from './question-labels.ts';

const modify = 'modifier';

interface Props {
  call: Call;
  question: QuestionId;
  onEdit: () => void;
}

export default function AnswerRow(props: Props): JSX.Element {
  const id = (): string => `answer-${props.question}`;
  const label = (): string => questionLabel(props.question, props.call.answers());
  const text = (): string => answerText(fieldOf(props.question), props.call.answers(), props.call.time());
  /** None while the question is open elsewhere: its radios are there. */
  const chosen = (): Choice | undefined => {
    const { call, question } = props;
    if (call.asked() === question || call.following() === question) return undefined;
    return choicesOf(question, call.answers(), call.time()).find((choice) =>
      isChosen(choice, call.answers()),
    );
  };
  const isDate = (): boolean => asksWhen(props.question);

  return (
    <div>
      <dt id={id()}>{label()}</dt>
      <dd>
        <Show when={chosen()} fallback={<b>{text()}</b>}>
          {(choice) => (
            <span role="radiogroup" aria-labelledby={id()}>
              {/* « modifier », beside it, is the stop of the keyboard. */}
              <label>
                <input
                  class="visually-hidden"
                  type="radio"
                  name={`${id()}-choice`}
                  checked
                  tabIndex={-1}
                  onClick={() => props.onEdit()}
                />
                <b>{choice().label}</b>
              </label>
              <Show when={isDate() && choice().unknown !== true}> {text()}</Show>
            </span>
          )}
        </Show>
        <button class="word-button" type="button" onClick={() => props.onEdit()}>
          {modify} <span class="visually-hidden">{label()}</span>
        </button>
      </dd>
    </div>
  );
}
