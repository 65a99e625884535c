/** The three groups in words, to be read to the landlord. */
import { For, Show, type JSX } from 'solid-js';
import type { Parts } from '#rules';
import { readAloudText } from '#wording';

const label = 'Relire par groupes';

interface Props {
  parts: Parts | null;
}

export default function ReadAloud(props: Props): JSX.Element {
  return (
    <p class="read-aloud">
      <Show when={props.parts}>
        {(parts) => (
          <>
            <b>{label}&nbsp;:</b>{' '}
            <For each={readAloudText(parts())}>
              {(group, index) => <span class="spoken-group">{index() < 2 ? `${group}, ` : `${group}.`}</span>}
            </For>
          </>
        )}
      </Show>
    </p>
  );
}
