/** What is wrong with one field, its repair, and what may be done when a whole row or number landed in it. */
import { Show, type JSX } from 'solid-js';
import type { PartName } from '#rules';
import { composeProblemText } from '#wording';
import type { ComposeState } from './compose-state.ts';
import { near } from '../common/near.ts';
import { pastedOffer } from './pasted.ts';
import { shownProblem } from './shown-problem.ts';

const offers = {
  row: 'On dirait une ligne de tableur.',
  number: 'On dirait un numéro entier.',
  'damaged-number': 'On dirait un numéro entier, abîmé.',
} as const;
const spread = 'Répartir dans les champs';
const check = 'Vérifier ce numéro';

interface Props {
  part: PartName;
  state: ComposeState;
  /** Hands the text of this field to the checking form. */
  onCheck: (text: string) => void;
}

export default function PartProblem(props: Props): JSX.Element {
  const text = (): string => props.state.typed()[props.part];
  const problem = () => shownProblem(props.part, text(), props.state.settled()[props.part]);
  const wording = () => {
    const shown = problem();
    return shown === null ? null : composeProblemText(props.part, shown);
  };
  const offer = () => pastedOffer(props.part, text());
  const spreadParts = (button: HTMLElement): void => {
    const found = offer();
    if (found === null || found.kind === 'damaged-number') return;
    // Found first: filling the fields takes the button away.
    const last = near(button, `numero-${Object.keys(found.parts).at(-1)}`);
    props.state.fill(found.parts);
    last?.focus();
  };

  return (
    <Show when={wording()}>
      {(shown) => (
        <div class="problem">
          <p id={`numero-probleme-${props.part}`}>
            {shown().what} <span>{shown().repair}</span>
          </p>
          <Show when={offer()}>
            {(found) => (
              <p class="actions">
                <span>{offers[found().kind]}</span>
                <Show when={found().kind !== 'damaged-number'}>
                  <button
                    class="word-button"
                    type="button"
                    onClick={(event) => spreadParts(event.currentTarget)}
                  >
                    {spread}
                  </button>
                </Show>
                <Show when={found().kind !== 'row'}>
                  <button class="word-button" type="button" onClick={() => props.onCheck(text())}>
                    {check}
                  </button>
                </Show>
              </p>
            )}
          </Show>
        </div>
      )}
    </Show>
  );
}
