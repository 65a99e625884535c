/** A date and, when asked, its hour, as free text; what was read, or what to repair, is the caller's to say below. */
import { For, Show, type JSX } from 'solid-js';
import TypedField from './TypedField.tsx';
import { near } from './near.ts';
import type { TypedFields } from './typed-fields.ts';

/** Dates that need no typing. */
export type QuickChoice = 'now' | 'today' | 'yesterday';

const quickChoices: readonly { choice: QuickChoice; label: string }[] = [
  { choice: 'now', label: 'à l’instant' },
  { choice: 'today', label: 'aujourd’hui' },
  { choice: 'yesterday', label: 'hier' },
];

interface Props {
  /** Begins the ids of the fields. */
  id: string;
  /** « Date de réception » */
  dateLabel: string;
  /** « Heure de réception »; without it there is no hour field. */
  hourLabel?: string | undefined;
  fields: TypedFields;
  wrongDate: boolean;
  wrongHour: boolean;
  /** Offers « aujourd’hui » and « hier » under an empty date, « à l’instant » too when there is an hour. */
  onQuick?: ((choice: QuickChoice) => void) | undefined;
  /** What was read in the fields. */
  children?: JSX.Element;
}

export default function DateTimeField(props: Props): JSX.Element {
  const notes = `${props.id}-notes`;
  let field!: HTMLDivElement;
  const choose = (choice: QuickChoice): void => {
    props.onQuick?.(choice);
    // The buttons leave with the empty field: what comes next is the hour, where there is one.
    near(field, `${props.id}-${props.hourLabel === undefined ? 'date' : 'hour'}`)?.focus();
  };
  const offered = () =>
    quickChoices.filter(({ choice }) => choice !== 'now' || props.hourLabel !== undefined);

  return (
    <div class="date-time" ref={field}>
      <TypedField
        id={`${props.id}-date`}
        label={props.dateLabel}
        typed={props.fields.date()}
        onTyped={props.fields.setDate}
        invalid={props.wrongDate}
        describedBy={notes}
      />
      <Show when={props.hourLabel}>
        {(label) => (
          <TypedField
            id={`${props.id}-hour`}
            label={label()}
            typed={props.fields.hour()}
            onTyped={props.fields.setHour}
            invalid={props.wrongHour}
            describedBy={notes}
          />
        )}
      </Show>
      <Show when={props.onQuick !== undefined && props.fields.date().text === ''}>
        <p class="quick">
          <For each={offered()}>
            {({ choice, label }) => (
              <button type="button" onClick={() => choose(choice)}>
                {label}
              </button>
            )}
          </For>
        </p>
      </Show>
      <div class="date-time-notes" id={notes}>
        {props.children}
      </div>
    </div>
  );
}
