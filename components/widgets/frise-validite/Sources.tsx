/** Facts or doubts of the note by their numbers, each leading to its line on the sources page. */
import { For, Show, type JSX } from 'solid-js';
import type { DoubtId, FactId } from '#rules';

interface Props {
  facts: readonly (FactId | DoubtId)[];
  /** The address of the sources page; '' gives numbers without links. */
  page: string;
}

const name = (id: FactId | DoubtId): string => `${id.startsWith('F') ? 'fait' : 'doute'} ${id}`;

export default function Sources(props: Props): JSX.Element {
  return (
    <For each={props.facts}>
      {(id, index) => (
        <>
          {index() > 0 && ' '}
          <Show when={props.page !== ''} fallback={id}>
            <a href={`${props.page}#${id}`} aria-label={name(id)}>
              {id}
            </a>
          </Show>
        </>
      )}
    </For>
  );
}
