/** What to find out, what is forbidden meanwhile, whom to ask. */
import { For, Show, type JSX } from 'solid-js';
import type { LookForParts } from '#wording';

const find = 'À trouver';
const forbidden = 'Interdit';
const ask = 'Sinon';
const asks = 'Demandez ';

interface Props {
  search: LookForParts;
}

export default function SearchLedger(props: Props): JSX.Element {
  return (
    <dl class="ledger">
      <div>
        <dt>{find}</dt>
        <dd>
          <For each={props.search.steps}>{(step) => <p>{step}</p>}</For>
        </dd>
      </div>
      <Show when={props.search.prohibition.until}>
        <div>
          <dt>{forbidden}</dt>
          <dd>
            <span class="stop">{props.search.prohibition.text}</span>
          </dd>
        </div>
      </Show>
      <div>
        <dt>{ask}</dt>
        <dd>
          {asks}
          {props.search.whom}.
        </dd>
      </div>
    </dl>
  );
}
