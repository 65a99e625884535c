/** The fields: how the password came, then its dates; a personal one has a single day. */
import { Show, type JSX } from 'solid-js';
import DateTimeField, { type QuickChoice } from '../common/DateTimeField.tsx';
import KindChoice from './KindChoice.tsx';
import type { Answering } from './engine.ts';
import type { DateName, FormState } from './form-state.ts';

/** Each date with its hour; the day alone of a personal password is asked for. */
export const dateLabels = {
  received: ['Date de réception', 'Heure de réception'],
  sent: ['Date d’envoi', 'Heure d’envoi'],
  chosen: ['Date du choix', undefined],
} as const;

interface Props {
  form: FormState;
  /** Null until what reads the fields has come. */
  answering: Answering | null;
  onQuick: (name: DateName, choice: QuickChoice) => void;
  notes: (name: DateName) => JSX.Element;
}

export default function Fields(props: Props): JSX.Element {
  const isSwapped = (): boolean => props.answering?.reading().level === 'swapped';
  const field = (name: DateName, quick: boolean): JSX.Element => {
    const [date, hour] = dateLabels[name];
    const moment = () => props.answering?.[name]();
    const wrongDate = (): boolean => (moment()?.dayProblem ?? null) !== null || moment()?.dayMissing === true;
    return (
      <DateTimeField
        id={`frise-${name}`}
        dateLabel={date}
        hourLabel={hour}
        fields={props.form[name]}
        wrongDate={wrongDate() || (name !== 'chosen' && isSwapped())}
        wrongHour={(moment()?.hourProblem ?? null) !== null}
        onQuick={quick ? (choice) => props.onQuick(name, choice) : undefined}
      >
        {props.notes(name)}
      </DateTimeField>
    );
  };

  return (
    <div class="tool-inputs">
      <KindChoice kind={props.form.kind()} onKind={props.form.setKind} />
      <Show
        when={props.form.kind() === 'personal'}
        fallback={
          <>
            {field('received', true)}
            {field('sent', false)}
          </>
        }
      >
        {field('chosen', true)}
      </Show>
    </div>
  );
}
