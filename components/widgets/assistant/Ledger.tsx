/** Why, what next, what is forbidden, what is in doubt: each with its source, in the same places as on a sheet. */
import { For, Show, type JSX } from 'solid-js';
import { whyBeside, type AdviceParts } from '#wording';
import Cited from './Cited.tsx';

const why = 'Pourquoi';
const next = 'Ensuite';
const forbidden = 'Interdit';
const doubt = 'Un doute';
const doubts = 'Des doutes';
const assumed = 'Supposé';
const worked = 'Calcul';
const ask = 'En cas d’urgence, demandez ';

/** A name that asks already has its sign. */
const ended = (name: string): string => (name.endsWith('?') ? name : `${name}.`);

interface Props {
  parts: AdviceParts;
}

export default function Ledger(props: Props): JSX.Element {
  return (
    <dl class="ledger">
      <div>
        <dt>{why}</dt>
        <dd>
          <For each={whyBeside(props.parts)}>
            {({ fact, sentence }) => (
              <>
                {sentence} <Cited facts={[fact]} />{' '}
              </>
            )}
          </For>
        </dd>
      </div>
      <Show when={props.parts.next.length > 0}>
        <div>
          <dt>{next}</dt>
          <dd>
            <For each={props.parts.next}>
              {({ text, facts }) => (
                <>
                  {text} <Cited facts={facts} />{' '}
                </>
              )}
            </For>
          </dd>
        </div>
      </Show>
      <div>
        <dt>{forbidden}</dt>
        <dd>
          <span class="stop">{props.parts.prohibition.text}</span>{' '}
          <Cited facts={props.parts.prohibition.facts} />
        </dd>
      </div>
      <Show when={props.parts.doubts.length > 0}>
        <div>
          <dt>{props.parts.doubts.length > 1 ? doubts : doubt}</dt>
          <dd>
            <For each={props.parts.doubts}>
              {(note) => (
                <p class="doubt">
                  <b>{ended(note.name)}</b> {note.caution} {note.other?.text}{' '}
                  <Cited doubt={note.doubt} />{' '}
                </p>
              )}
            </For>
            <p class="doubt">
              {ask}
              {props.parts.whom}.
            </p>
          </dd>
        </div>
      </Show>
      <Show when={props.parts.assumptions.length > 0}>
        <div>
          <dt>{assumed}</dt>
          <dd>
            <For each={props.parts.assumptions}>{(text) => <p>{text}</p>}</For>
          </dd>
        </div>
      </Show>
      <div class="worked-out">
        <dt>{worked}</dt>
        <dd class="small">{props.parts.workedOut}</dd>
      </div>
    </dl>
  );
}
