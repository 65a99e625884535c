/** A count of refusals, typed. */
import { createSignal, Show, type JSX } from 'solid-js';

const label = 'Nombre exact de refus';
const notACount = 'Nombre exact de refus\u00a0: écrivez un nombre, par exemple 3.';

interface Props {
  id: string;
  onTyped: (count: number | null) => void;
  onEnter: () => void;
}

export default function CountField(props: Props): JSX.Element {
  const [text, setText] = createSignal('');
  const count = (): number | null => (/^\s*\d{1,4}\s*$/.test(text()) ? Number(text()) : null);
  const wrong = (): boolean => text().trim() !== '' && count() === null;
  const type = (typed: string): void => {
    setText(typed);
    props.onTyped(count());
  };

  return (
    <div class="field count-field">
      <label for={props.id}>{label}</label>
      <input
        id={props.id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={text()}
        aria-invalid={wrong() ? 'true' : undefined}
        aria-describedby={`${props.id}-notes`}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && count() !== null && props.onEnter()}
      />
      <div id={`${props.id}-notes`}>
        <Show when={wrong()}>
          <p class="problem" role="alert">
            {notACount}
          </p>
        </Show>
      </div>
    </div>
  );
}
