/** A date and, when asked, its hour, as free text: what was read, or what to repair, is said below; nothing is lost. */
import { Show, type JSX } from 'solid-js';
import { readDay, shiftDay, typedDay, type Moment, type Typed } from '#entry';
import { localFields, type LocalFields } from '#rules';
import DateTimeNotes from './DateTimeNotes.tsx';
import TypedField from './TypedField.tsx';
import type { TypedFields } from './typed-fields.ts';

const quickChoices = { now: 'à l’instant', today: 'aujourd’hui', yesterday: 'hier' };

interface Props {
  /** Begins the ids of the fields. */
  id: string;
  /** « Date de réception » */
  dateLabel: string;
  /** « Heure de réception »; without it there is no hour field. */
  hourLabel?: string;
  fields: TypedFields;
  /** What the caller read in `fields`. */
  moment: Moment;
  now: Date;
  timeZone: string;
  /** What the caller has to say of a date that reads well: to come, before the other one. */
  warning?: string | null;
  /** Offers « aujourd’hui » and « hier » under an empty date, « à l’instant » too when there is an hour. */
  quick?: boolean;
}

const settled = (text: string): Typed => ({ text, settled: true });

export default function DateTimeField(props: Props): JSX.Element {
  const notes = `${props.id}-notes`;
  const now = (): LocalFields => localFields(props.now, props.timeZone);
  const focus = (part: 'date' | 'hour'): void => document.getElementById(`${props.id}-${part}`)?.focus();
  const setDay = (day: string): void => props.fields.setDate(settled(typedDay(day)));
  const setHour = (time: string): void => props.fields.setHour(settled(time));
  const choose = (day: string): void => {
    setDay(day);
    focus(props.hourLabel === undefined ? 'date' : 'hour');
  };
  // « hier » kept as typed would be another day tomorrow.
  const setDate = (typed: Typed): void => {
    const read = typed.settled && !/\d/.test(typed.text) ? readDay(typed.text, now().day) : null;
    if (read?.ok === true) setDay(read.day);
    else props.fields.setDate(typed);
  };

  return (
    <div class="date-time">
      <TypedField
        id={`${props.id}-date`}
        label={props.dateLabel}
        typed={props.fields.date()}
        onTyped={setDate}
        invalid={props.moment.dayProblem !== null || props.moment.dayMissing}
        describedBy={notes}
      />
      <Show when={props.hourLabel}>
        {(label) => (
          <TypedField
            id={`${props.id}-hour`}
            label={label()}
            typed={props.fields.hour()}
            onTyped={props.fields.setHour}
            invalid={props.moment.hourProblem !== null}
            describedBy={notes}
          />
        )}
      </Show>
      <Show when={props.quick === true && props.fields.date().text === ''}>
        <p class="quick">
          <Show when={props.hourLabel}>
            <button type="button" onClick={() => (setHour(now().time), choose(now().day))}>
              {quickChoices.now}
            </button>
          </Show>
          <button type="button" onClick={() => choose(now().day)}>
            {quickChoices.today}
          </button>
          <button type="button" onClick={() => choose(shiftDay(now().day, -1))}>
            {quickChoices.yesterday}
          </button>
        </p>
      </Show>
      <div class="date-time-notes" id={notes}>
        <DateTimeNotes {...props} onChooseDay={choose} onChooseHour={setHour} />
      </div>
    </div>
  );
}
