/** The forms in the order to try them, series by series; five slots are drawn whatever their number. */
import { Index, Show, type JSX } from 'solid-js';
import FormRow from './FormRow.tsx';
import SpareSlots from './SpareSlots.tsx';
import type { Trying } from './create-trying.ts';

const nextSeries = 'Afficher la série suivante';

interface Props {
  trying: Trying;
  /** The id of what names the list. */
  labelledBy: string;
}

export default function FormList(props: Props): JSX.Element {
  const { session, positions, toggle } = props.trying;
  const more = (): boolean => BigInt(session.forms().length) < (session.variants()?.total ?? 0n);
  let list!: HTMLOListElement;
  const showMore = (): void => {
    const before = session.forms().length;
    session.showNextSeries();
    // The button goes with the last series: the keyboard goes on at the first form it brought.
    if (!more()) list.children[before]?.querySelector('input')?.focus();
  };
  return (
    <>
      <Show when={session.forms().length > 0}>
        <ol ref={list} class="form-rows" role="list" aria-labelledby={props.labelledBy}>
          <Index each={session.forms()}>
            {(form, index) => (
              <FormRow
                rank={index + 1}
                form={form()}
                asRead={session.forms()[0] ?? ''}
                positions={positions()}
                refused={session.progress().refused.includes(index + 1)}
                current={session.current() === index + 1}
                onToggle={() => toggle(index + 1)}
              />
            )}
          </Index>
        </ol>
      </Show>
      <Show when={more()} fallback={<SpareSlots used={session.forms().length} />}>
        <p class="actions">
          <button class="word-button" type="button" onClick={showMore}>
            {nextSeries}
          </button>
        </p>
      </Show>
    </>
  );
}
