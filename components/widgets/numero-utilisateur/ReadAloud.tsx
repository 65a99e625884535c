/** The three groups in words, to be read to the landlord. */
import { Show, type JSX } from 'solid-js';
import { readUserNumber } from '#rules';
import { readAloudText } from '#wording';

const label = 'Relire par groupes\u00a0:';

interface Props {
  /** A whole number, or an empty text. */
  number: string;
}

export default function ReadAloud(props: Props): JSX.Element {
  const parts = () => {
    const read = readUserNumber(props.number);
    return read.ok ? read : null;
  };
  return (
    <p class="read-aloud">
      <Show when={parts()}>
        {(read) => (
          <>
            <b>{label}</b> {`${readAloudText(read()).join(', ')}.`}
          </>
        )}
      </Show>
    </p>
  );
}
