/** The number that IDENTIFIANT PERDU asks for, composed in the call; it leaves with the call. */
import { For, Show, createEffect, onMount, type JSX } from 'solid-js';
import { partNames, type PartName } from '#rules';
import { composeProblemText, figureText } from '#wording';
import PartField from '../numero-utilisateur/PartField.tsx';
import type { ComposeState } from '../numero-utilisateur/compose-state.ts';
import { shownProblem } from '../numero-utilisateur/shown-problem.ts';

const title = 'Le numéro à donner';
const alreadyKnown = `Le bailleur a déjà ses ${figureText('user-number-length')}`;

interface Props {
  /** Its three parts as they are typed: they outlive this part of the page. */
  state: ComposeState;
  known: boolean;
  onNumber: (number: string | null) => void;
  onKnown: (known: boolean) => void;
  /** Its fields have come. */
  onReady: () => void;
}

export default function NumberToGive(props: Props): JSX.Element {
  onMount(() => props.onReady());
  createEffect(() => {
    const composed = props.state.composed();
    props.onNumber(composed.ok ? composed.number : null);
  });
  const problem = (part: PartName): ReturnType<typeof composeProblemText> | null => {
    const shown = shownProblem(part, props.state.typed()[part], props.state.settled()[part]);
    return shown === null ? null : composeProblemText(part, shown);
  };

  return (
    <div class="number-to-give" role="group" aria-labelledby="number-to-give">
      <h3 id="number-to-give">{title}</h3>
      <div class="number-parts">
        <For each={partNames}>
          {(part) => (
            <PartField
              part={part}
              text={props.state.typed()[part]}
              wrong={problem(part) !== null}
              onText={(text) => props.state.type(part, text)}
              onLeave={() => props.state.settle(part)}
            />
          )}
        </For>
      </div>
      <For each={partNames}>
        {(part) => (
          <Show when={problem(part)}>
            {(text) => (
              <p class="problem" id={`numero-probleme-${part}`}>
                {text().what} {text().repair}
              </p>
            )}
          </Show>
        )}
      </For>
      <label class="choice">
        <input
          type="checkbox"
          checked={props.known}
          onChange={(event) => props.onKnown(event.currentTarget.checked)}
        />
        {alreadyKnown}
      </label>
    </div>
  );
}
