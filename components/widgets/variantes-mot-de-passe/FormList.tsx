/** The forms in the order to try them, series by series; five slots are drawn whatever their number. */
import { Index, Show, createUniqueId, type JSX } from 'solid-js';
import { seriesSize } from '#tries';
import { pace } from '#wording';
import FormRow from './FormRow.tsx';

const title = 'Formes à essayer';
const nextSeries = 'Afficher la série suivante';
const spareSlot = 'essai gardé en réserve';

interface Props {
  forms: readonly string[];
  positions: readonly number[];
  refused: readonly number[];
  current: number | null;
  plan: string;
  more: boolean;
  headingLevel: 2 | 3;
  onToggle: (rank: number) => void;
  onMore: () => void;
  /** Facts and doubts of the pace. */
  sources: JSX.Element;
}

export default function FormList(props: Props): JSX.Element {
  const id = createUniqueId();
  const spare = (): number[] => {
    const used = props.forms.length;
    const slots = used === 0 ? seriesSize : (seriesSize - (used % seriesSize)) % seriesSize;
    return Array.from({ length: props.more ? 0 : slots }, (_, index) => used + index + 1);
  };
  let list!: HTMLOListElement;
  const showMore = (): void => {
    const before = props.forms.length;
    props.onMore();
    // The button goes with the last series: the keyboard goes on at the first form it brought.
    if (!props.more) list.children[before]?.querySelector('input')?.focus();
  };
  return (
    <section class="forms">
      <div class="forms-head">
        {props.headingLevel === 2 ? <h2 id={id}>{title}</h2> : <h3 id={id}>{title}</h3>}
        <p class="small">{props.plan}</p>
      </div>
      <Show when={props.forms.length > 0}>
        <ol ref={list} class="form-rows" role="list" aria-labelledby={id}>
          <Index each={props.forms}>
            {(form, index) => (
              <FormRow
                rank={index + 1}
                form={form()}
                asRead={props.forms[0] ?? ''}
                positions={props.positions}
                refused={props.refused.includes(index + 1)}
                current={props.current === index + 1}
                onToggle={() => props.onToggle(index + 1)}
              />
            )}
          </Index>
        </ol>
      </Show>
      <Index each={spare()}>
        {(rank) => (
          <p class="form-row slot" aria-hidden={props.forms.length === 0 ? 'true' : undefined}>
            <span class="rank">{rank()}</span> <span>{props.forms.length > 0 && spareSlot}</span>
          </p>
        )}
      </Index>
      <Show when={props.more}>
        <p class="actions">
          <button class="word-button" type="button" onClick={showMore}>
            {nextSeries}
          </button>
        </p>
      </Show>
      <p class="pace">
        <strong class="stop">{pace.never}</strong>
        {pace.rest} {props.sources}
      </p>
    </section>
  );
}
