/** First form: three parts typed, one number composed as they are. */
import { For, Show, createEffect, on, type JSX } from 'solid-js';
import { captions, partNames, type Parts } from '#rules';
import { missingPartsText } from '#wording';
import CopyButton from '../common/CopyButton.tsx';
import { near } from '../common/near.ts';
import { loadFailure } from '../common/on-demand.ts';
import { composeState } from './compose-state.ts';
import type { Engine } from './engine.ts';
import NumberReading from './NumberReading.tsx';
import PartField from './PartField.tsx';
import { shownProblem } from './shown-problem.ts';

const copy = 'Copier le numéro';
const clear = 'Effacer';
const giveIt = 'Sans espace, avec';

interface Props {
  /** The Code CAF preset by the edition, an empty text when there is none. */
  codeCaf: string;
  /** Parts to fill in, from outside. */
  given: Partial<Parts> | null;
  /** Null until it has come. */
  engine: Engine | null;
  failed: boolean;
  /** Something was typed, or given. */
  onTyped: () => void;
  onCheck: (text: string) => void;
  onNumber: (number: string) => void;
}

export default function Compose(props: Props): JSX.Element {
  const state = composeState(props.codeCaf);
  const number = (): string => {
    const composed = state.composed();
    return composed.ok ? composed.number : '';
  };
  const startAgain = (button: HTMLElement): void => {
    state.clear();
    near(button, props.codeCaf === '' ? 'numero-codeCaf' : 'numero-refTiers')?.focus();
  };
  createEffect(
    on(
      () => props.given,
      (parts) => parts && state.fill(parts),
    ),
  );
  createEffect(() => props.onNumber(number()));
  createEffect(on(state.typed, () => props.onTyped(), { defer: true }));

  return (
    <div class="reading compose">
      <div
        class="number-columns"
        onFocusIn={() => state.setInside(true)}
        onFocusOut={() => state.setInside(false)}
      >
        <For each={partNames}>
          {(part) => (
            <PartField
              part={part}
              text={state.typed()[part]}
              wrong={shownProblem(part, state.typed()[part], state.settled()[part]) !== null}
              onText={(text) => state.type(part, text)}
              onLeave={() => state.settle(part)}
            />
          )}
        </For>
      </div>
      <div class="compose-problems" aria-live="polite">
        <Show when={props.engine} fallback={<Show when={props.failed}>{loadFailure}</Show>}>
          {(engine) => {
            const { PartProblem } = engine();
            return (
              <For each={partNames}>
                {(part) => <PartProblem part={part} state={state} onCheck={props.onCheck} />}
              </For>
            );
          }}
        </Show>
      </div>
      <NumberReading typed={state.typed()} complete={number() !== ''} />
      <div class="actions">
        <CopyButton label={copy} text={number} />
        <button class="word-button" type="button" onClick={(event) => startAgain(event.currentTarget)}>
          {clear}
        </button>
        <span class="next">
          <span aria-live="polite">
            <Show when={state.missing().length > 0}>{missingPartsText(state.missing())}</Show>
          </span>
          <Show when={number() !== ''}>
            {giveIt} <span class="caption">{captions['identifiant-perdu']}</span>
          </Show>
        </span>
      </div>
      <Show when={props.engine} fallback={<p class="read-aloud" />}>
        {(engine) => {
          const { ReadAloud } = engine();
          return <ReadAloud number={number()} />;
        }}
      </Show>
    </div>
  );
}
