/** The doubts of the note that touch a tool, and the way to its page. */
import { For, type JSX } from 'solid-js';
import type { DoubtId } from '#rules';
import { doubts } from '#wording';

interface Props {
  ids: readonly DoubtId[];
}

export default function Doubts(props: Props): JSX.Element {
  return (
    <div class="flow small">
      <For each={props.ids}>
        {(id) => (
          <p class="doubt">
            <b>{doubts[id].name}</b>
            <br />
            {doubts[id].reading} {doubts[id].caution}
          </p>
        )}
      </For>
    </div>
  );
}
