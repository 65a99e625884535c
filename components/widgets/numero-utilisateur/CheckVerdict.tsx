/** Whether the number being checked is well formed, in one sentence; what is wrong once it may be said. */
import { Show, type JSX } from 'solid-js';
import { partAt, type ReadUserNumber } from '#rules';
import { readProblemText } from '#wording';
import VerifiedSentence from './VerifiedSentence.tsx';

interface Props {
  text: string;
  read: ReadUserNumber;
  codeCaf: string;
  /** The problem may be said: the person is not in the middle of typing. */
  wrong: boolean;
}

export default function CheckVerdict(props: Props): JSX.Element {
  const verified = () => (props.read.ok ? props.read : null);
  const problem = () => {
    if (props.read.ok || !props.wrong) return null;
    const found = props.read.problem;
    return readProblemText(
      found,
      found.code === 'forbidden-character' ? partAt(props.text, found.position) : null,
    );
  };

  return (
    <>
      <Show when={verified()}>{(read) => <VerifiedSentence read={read()} codeCaf={props.codeCaf} />}</Show>
      <Show when={problem()}>
        {(text) => (
          <p class="sentence" id="numero-probleme">
            <b>{text().what}</b> {text().repair}
          </p>
        )}
      </Show>
    </>
  );
}
