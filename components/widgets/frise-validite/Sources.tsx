/** Facts or doubts of the note by their numbers, each leading to its line on the sources page. */
import { For, Show, type JSX } from 'solid-js';
import type { DoubtId, FactId } from '#rules';
import { citedName } from '../common/cited-name.ts';

interface Props {
  facts: readonly (FactId | DoubtId)[];
  /** The address of the sources page; '' gives numbers without links. */
  page: string;
}

export default function Sources(props: Props): JSX.Element {
  return (
    <For each={props.facts}>
      {(id, index) => (
        <>
          {index() > 0 && ' '}
          <Show when={props.page !== ''} fallback={id}>
            <a href={`${props.page}#${id}`} aria-label={citedName(id)}>
              {id}
            </a>
          </Show>
        </>
      )}
    </For>
  );
}
