/** One of the three fields, standing exactly above its digits. */
import type { JSX } from 'solid-js';
import type { PartName } from '#rules';
import { partLabels } from '#wording';

interface Props {
  part: PartName;
  text: string;
  /** A problem of this field is shown. */
  wrong: boolean;
  onText: (text: string) => void;
  onLeave: () => void;
}

export default function PartField(props: Props): JSX.Element {
  const described = (): string =>
    props.wrong ? `numero-probleme-${props.part} numero-note-${props.part}` : `numero-note-${props.part}`;

  return (
    <div class="field">
      <label for={`numero-${props.part}`}>{partLabels[props.part]}</label>
      <input
        id={`numero-${props.part}`}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        spellcheck={false}
        value={props.text}
        aria-invalid={props.wrong ? 'true' : undefined}
        aria-describedby={described()}
        onInput={(event) => props.onText(event.currentTarget.value)}
        onBlur={() => props.onLeave()}
      />
    </div>
  );
}
