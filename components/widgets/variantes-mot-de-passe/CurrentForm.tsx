/** The form to try now: the largest thing of the page, its dictation, and the press that moves on. */
import { Index, Show, createMemo, type JSX } from 'solid-js';
import { dictation, rankText } from '#wording';
import CopyButton from '../common/CopyButton.tsx';
import FormText from './FormText.tsx';
import { formSize } from './form-size.ts';

const now = 'Forme à essayer maintenant';
const afterPause = 'Forme à essayer ensuite';
const copy = 'Copier';
const copied = 'la forme à essayer';
const refused = 'Refusée, suivante';

interface Props {
  rank: number;
  total: bigint;
  form: string;
  positions: readonly number[];
  /** The sentence of the pause to hold first, if any. */
  pause: string | null;
  onRefused: () => void;
}

export default function CurrentForm(props: Props): JSX.Element {
  const spelled = createMemo(() => dictation(props.form, props.positions));
  const copyable = (): boolean => !props.form.includes('*');
  return (
    <div class="now now-trying">
      <Show when={props.pause}>{(pause) => <p class="now-pause">{pause()}</p>}</Show>
      <p class="now-label act">
        {props.pause === null ? now : afterPause}, {rankText(props.rank, props.total)}
      </p>
      <p class="now-form">
        <FormText form={props.form} positions={props.positions} class={formSize(props.form)} />
        <span class="masked">forme masquée</span>
      </p>
      <div class="actions">
        <Show when={copyable()}>
          <CopyButton label={copy} which={copied} text={() => props.form} />
        </Show>
        <button class={copyable() ? 'word-button' : 'button'} type="button" onClick={() => props.onRefused()}>
          {refused}
        </button>
      </div>
      <p class="now-spelled">
        <Index each={spelled()}>
          {(item, index) => (
            <>
              <span class={item().doubtful ? 'said-doubtful' : 'said-certain'}>
                {item().text}
                {index < spelled().length - 1 && ','}
              </span>{' '}
            </>
          )}
        </Index>
      </p>
    </div>
  );
}
