/** One line of free text, kept as typed; the start of « Heure de réception » alone is shown, the rest is heard. */
import type { JSX } from 'solid-js';
import type { Typed } from '#entry';

interface Props {
  id: string;
  label: string;
  typed: Typed;
  onTyped: (typed: Typed) => void;
  invalid: boolean;
  describedBy: string;
}

const shortened = /^(Heure)( .*)$/;

export default function TypedField(props: Props): JSX.Element {
  const parts = (): string[] => shortened.exec(props.label)?.slice(1) ?? [props.label];
  return (
    <div class="field">
      <label for={props.id}>
        {parts()[0]}
        <span class="visually-hidden">{parts()[1]}</span>
      </label>
      <input
        id={props.id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={props.typed.text}
        aria-invalid={props.invalid}
        aria-describedby={props.describedBy}
        onInput={(event) => props.onTyped({ text: event.currentTarget.value, settled: false })}
        onChange={(event) => props.onTyped({ text: event.currentTarget.value, settled: true })}
      />
    </div>
  );
}
