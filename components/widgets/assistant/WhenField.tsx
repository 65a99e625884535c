/** A date and hour typed in one line: read back in words, or what to repair; nothing typed is lost. */
import { Show, createSignal, onMount, type JSX } from 'solid-js';
import { readTypedWhen, type CallTime, type TypedWhen, type When } from '#call';
import { dayProblemText, hourProblemText } from '#wording';
import { whenText } from './answer-text.ts';

const examples = 'Exemples\u00a0: 9:40, hier 9 h, 2 mars, 2/3/2026 9:30';
const hourExamples = 'Exemples\u00a0: 9:40, 9 h, midi';

interface Props {
  id: string;
  label: string;
  /** The day is known, only its hour is asked. */
  day?: string | undefined;
  time: CallTime;
  onTyped: (when: When | null) => void;
  onEnter: () => void;
  /** The field has come. */
  onReady: () => void;
}

export default function WhenField(props: Props): JSX.Element {
  const [text, setText] = createSignal('');
  const [settled, setSettled] = createSignal(false);
  onMount(() => queueMicrotask(() => props.onReady()));
  const read = (): TypedWhen | null => readTypedWhen(text(), settled(), props.time, props.day);
  const problem = (): string | null => {
    const found = read();
    if (found === null || found.ok) return null;
    return found.part === 'day'
      ? dayProblemText(props.label, found.problem)
      : hourProblemText(props.label, found.problem);
  };
  let given = '';
  const update = (typed: string, isSettled: boolean): void => {
    setText(typed);
    setSettled(isSettled);
    const found = read();
    const when = found?.ok === true ? found.when : null;
    // Leaving the field says again what it said: the call need not hear it twice.
    if (JSON.stringify(when) === given) return;
    given = JSON.stringify(when);
    props.onTyped(when);
  };
  const settle = (): void => {
    if (text() !== '' && !settled()) update(text(), true);
  };
  const enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    settle();
    if (read()?.ok === true) props.onEnter();
  };

  return (
    <div class="field when-field">
      <label for={props.id}>{props.label}</label>
      <input
        id={props.id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={text()}
        aria-invalid={problem() === null ? undefined : 'true'}
        aria-describedby={`${props.id}-notes`}
        onInput={(event) => update(event.currentTarget.value, false)}
        onBlur={settle}
        onKeyDown={enter}
      />
      <div id={`${props.id}-notes`}>
        <Show
          when={problem()}
          fallback={
            <p class="help">
              {(() => {
                const found = read();
                if (found?.ok === true) return whenText(found.when, props.time);
                return props.day === undefined ? examples : hourExamples;
              })()}
            </p>
          }
        >
          {(said) => (
            <p class="problem" role="alert">
              {said()}
            </p>
          )}
        </Show>
      </div>
    </div>
  );
}
