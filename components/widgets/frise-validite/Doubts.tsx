/** The doubts that touch the answer, the reading taken, and whom to ask. */
import { For, Show, type JSX } from 'solid-js';
import type { DoubtId } from '#rules';
import { doubts } from '#wording';
import Sources from './Sources.tsx';

/** Whom the edition names. */
export type Referent = {
  nom?: string | undefined;
  telephone?: string | undefined;
  courriel?: string | undefined;
};

const title = 'Les doutes qui touchent cette réponse';
const ask = 'Demander au référent';
const nobody = 'le référent de votre Caf';

interface Props {
  ids: readonly DoubtId[];
  /** What the doubt A1 comes to here. */
  literal: string | null;
  referent: Referent;
  sources: string;
}

export default function Doubts(props: Props): JSX.Element {
  const named = (): string => props.referent.nom ?? nobody;
  return (
    <section class="doubts" aria-label={title}>
      <p class="legend">{title}</p>
      <dl class="ledger">
        <For each={props.ids}>
          {(id) => (
            <div>
              <dt>
                {doubts[id].name}{' '}
                <span class="source">
                  <Sources facts={[id]} page={props.sources} />
                </span>
              </dt>
              <dd>
                {doubts[id].reading} <Show when={id === 'A1'}>{props.literal} </Show>
                {doubts[id].caution}
              </dd>
            </div>
          )}
        </For>
        <div>
          <dt>{ask}</dt>
          <dd>
            {named()}
            <Show when={props.referent.telephone}>
              {(number) => (
                <>
                  , <a href={`tel:${number().replace(/[^+\d]/g, '')}`}>{number()}</a>
                </>
              )}
            </Show>
            <Show when={props.referent.courriel}>
              {(address) => (
                <>
                  , <a href={`mailto:${address()}`}>{address()}</a>
                </>
              )}
            </Show>
          </dd>
        </div>
      </dl>
    </section>
  );
}
