/** How the password came: the question that decides how long it lasts. */
import { For, Show, type JSX } from 'solid-js';
import type { Kind } from '#rules';
import { kindLabels } from './kind-labels.ts';

const question = 'Type de mot de passe';

interface Props {
  kind: Kind | null;
  onKind: (kind: Kind) => void;
}

export default function KindChoice(props: Props): JSX.Element {
  return (
    <fieldset class="kinds">
      <legend class="legend">{question}</legend>
      <For each={kindLabels}>
        {({ kind, label, help }) => (
          <div class="kind">
            <label class="choice">
              <input
                type="radio"
                name="frise-type"
                autocomplete="off"
                checked={props.kind === kind}
                aria-describedby={help === undefined ? undefined : `frise-help-${kind}`}
                onChange={() => props.onKind(kind)}
              />
              {label}
            </label>
            <Show when={help}>
              <p class="help" id={`frise-help-${kind}`}>
                {help}
              </p>
            </Show>
          </div>
        )}
      </For>
    </fieldset>
  );
}
