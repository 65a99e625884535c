/** Under an hour that the clocks show twice: which of the two is meant, the first until said otherwise (A6). */
import { For, type JSX } from 'solid-js';
import type { Occurrence } from '#entry';
import { occurrenceTexts } from '#wording';

interface Props {
  /** Begins the ids of the field. */
  id: string;
  question: string;
  occurrence: Occurrence;
  onOccurrence: (occurrence: Occurrence) => void;
}

const occurrences: readonly Occurrence[] = ['first', 'second'];

export default function OccurrenceChoice(props: Props): JSX.Element {
  return (
    <fieldset class="occurrences">
      <legend>{props.question}</legend>
      <For each={occurrences}>
        {(occurrence) => (
          <label class="choice">
            <input
              type="radio"
              name={`${props.id}-occurrence`}
              autocomplete="off"
              checked={props.occurrence === occurrence}
              onChange={() => props.onOccurrence(occurrence)}
            />
            {occurrenceTexts[occurrence].label}
          </label>
        )}
      </For>
    </fieldset>
  );
}
