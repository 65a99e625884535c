/** The facts or the doubt a line rests on, linked to the page of sources. */
import { For, Show, type JSX } from 'solid-js';
import type { DoubtId, FactId } from '#rules';
import { citedName } from '../common/cited-name.ts';

interface Props {
  facts?: readonly FactId[];
  doubt?: DoubtId;
}

/** Held by the page, where the build makes it right under any path and in the one-file edition. */
const address = (): string => document.querySelector<HTMLElement>('[data-sources]')?.dataset['sources'] ?? '';

export default function Cited(props: Props): JSX.Element {
  const sources = address();
  return (
    <span class="source">
      <For each={[...(props.facts ?? [])]}>
        {(fact, index) => (
          <>
            <Show when={index() > 0}>, </Show>
            <a href={`${sources}#${fact}`} aria-label={citedName(fact)}>
              {fact}
            </a>
          </>
        )}
      </For>
      <Show when={props.doubt}>
        {(doubt) => (
          <a href={`${sources}#${doubt()}`} aria-label={citedName(doubt())}>
            {doubt()}
          </a>
        )}
      </Show>
    </span>
  );
}
