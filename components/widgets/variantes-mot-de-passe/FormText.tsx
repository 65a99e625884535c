/** One form of the password: certain characters recede, doubtful ones come forward with a tick under each. */
import { Index, createMemo, type JSX } from 'solid-js';
import { pieces } from '#tries';

interface Props {
  form: string;
  positions: readonly number[];
  class: string;
}

export default function FormText(props: Props): JSX.Element {
  const parts = createMemo(() => pieces(props.form, props.positions));
  return (
    <span class={`form ${props.class}`} translate="no">
      <Index each={parts()}>{(part) => <span class={`form-${part().kind}`}>{part().text}</span>}</Index>
    </span>
  );
}
