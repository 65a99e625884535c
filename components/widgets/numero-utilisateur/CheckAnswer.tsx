/** What the number being checked is made of, or what is wrong and what it may stand for. */
import { Show, type JSX } from 'solid-js';
import { partAt } from '#rules';
import { readProblemText } from '#wording';
import type { CheckState } from './check-state.ts';
import { combSlots } from './comb-slots.ts';
import NumberGroups from './NumberGroups.tsx';
import Suggestions from './Suggestions.tsx';
import VerifiedNumber from './VerifiedNumber.tsx';
import VerifiedSentence from './VerifiedSentence.tsx';

interface Props {
  state: CheckState;
  codeCaf: string;
  /** The problem may be said: the person is not in the middle of typing. */
  wrong: boolean;
  onTake: (number: string) => void;
}

export default function CheckAnswer(props: Props): JSX.Element {
  const verified = () => {
    const read = props.state.read();
    return read.ok ? read : null;
  };
  const failure = () => {
    const read = props.state.read();
    return read.ok || !props.wrong ? null : read;
  };
  const problem = () => {
    const found = failure()?.problem;
    if (found === undefined) return null;
    return readProblemText(
      found,
      found.code === 'forbidden-character' ? partAt(props.state.text(), found.position) : null,
    );
  };

  return (
    <>
      <div aria-live="polite">
        <Show when={verified()}>{(read) => <VerifiedSentence read={read()} codeCaf={props.codeCaf} />}</Show>
        <Show when={problem()}>
          {(text) => (
            <p class="sentence" id="numero-probleme">
              <b>{text().what}</b> {text().repair}
            </p>
          )}
        </Show>
      </div>
      <p class="comb" aria-hidden="true">
        <NumberGroups groups={combSlots(props.state.text(), props.state.read())} />
      </p>
      <Show when={verified()}>{(read) => <VerifiedNumber read={read()} />}</Show>
      <Show when={failure()?.suggestions.length ? failure()?.suggestions : null}>
        {(suggestions) => (
          <Suggestions
            text={props.state.text()}
            suggestions={suggestions()}
            codeCaf={props.codeCaf}
            onTake={props.onTake}
          />
        )}
      </Show>
    </>
  );
}
