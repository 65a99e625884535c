/** The three groups in words, to be read to the landlord. */
import { Show, type JSX } from 'solid-js';
import type { Parts } from '#rules';
import { readAloudText } from '#wording';

const label = 'Relire par groupes\u00a0:';

interface Props {
  parts: Parts | null;
}

export default function ReadAloud(props: Props): JSX.Element {
  return (
    <p class="read-aloud">
      <Show when={props.parts}>
        {(parts) => (
          <>
            <b>{label}</b> {`${readAloudText(parts()).join(', ')}.`}
          </>
        )}
      </Show>
    </p>
  );
}
