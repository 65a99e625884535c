/** One form of the list: its rank, its characters, what is said of them, and whether it was refused. */
import { Show, type JSX } from 'solid-js';
import { seriesOf, seriesSize } from '#tries';
import { doubtfulDictation, seriesHeading } from '#wording';
import CopyButton from '../common/CopyButton.tsx';
import FormText from './FormText.tsx';
import { formSize } from './form-size.ts';

interface Props {
  rank: number;
  form: string;
  asRead: string;
  positions: readonly number[];
  refused: boolean;
  current: boolean;
  onToggle: () => void;
}

export default function FormRow(props: Props): JSX.Element {
  const opensNextSeries = (): boolean => props.rank > 1 && (props.rank - 1) % seriesSize === 0;
  return (
    <li aria-current={props.current ? 'step' : undefined}>
      <Show when={opensNextSeries()}>
        <p class="series-heading">{seriesHeading(seriesOf(props.rank))}</p>
      </Show>
      <div classList={{ 'form-row': true, current: props.current, refused: props.refused }}>
        <span class="rank">{props.rank}</span>{' '}
        <FormText form={props.form} positions={props.positions} class={`row-form ${formSize(props.form)}`} />
        <span class="masked">forme masquée</span>{' '}
        <span class="row-spelled">{doubtfulDictation(props.form, props.asRead, props.positions)}</span>{' '}
        <label class="choice">
          <input type="checkbox" checked={props.refused} onChange={() => props.onToggle()} />
          <span>
            Refusé<span class="visually-hidden"> forme {props.rank}</span>
          </span>
        </label>{' '}
        <Show when={!props.form.includes('*')}>
          <CopyButton
            class="word-button"
            label="Copier"
            which={`la forme ${props.rank}`}
            text={() => props.form}
          />
        </Show>
      </div>
    </li>
  );
}
