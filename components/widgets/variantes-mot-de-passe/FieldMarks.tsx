/** The ticks under the doubtful characters inside the field; blanks hold the place of every character. */
import { Index, createMemo, type JSX } from 'solid-js';
import { isLong, pieces } from '#tries';

interface Props {
  text: string;
  positions: readonly number[];
}

const blank = '\u00a0';
const oneWidth = /^[\x20-\x7e]*$/;

export default function FieldMarks(props: Props): JSX.Element {
  const parts = createMemo(() => (oneWidth.test(props.text) ? pieces(props.text, props.positions) : []));
  return (
    <p class="field-marks" classList={{ long: isLong(props.text) }} aria-hidden="true">
      <Index each={parts()}>
        {(part) => <span class={`form-${part().kind}`}>{blank.repeat(part().text.length)}</span>}
      </Index>
    </p>
  );
}
