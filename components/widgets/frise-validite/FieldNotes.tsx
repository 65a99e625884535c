/** What was read in one date, with what is odd about it: to come, or before the other date. */
import type { JSX } from 'solid-js';
import { swappedText, toComeText } from '#wording';
import DateTimeNotes from '../common/DateTimeNotes.tsx';
import type { Answering } from './engine.ts';
import type { DateName, FormState } from './form-state.ts';
import { isToCome } from './reading.ts';
import { typedDay } from '#entry';

interface Props {
  name: DateName;
  dateLabel: string;
  hourLabel: string | undefined;
  form: FormState;
  answering: Answering;
}

export default function FieldNotes(props: Props): JSX.Element {
  const moment = () => props.answering[props.name]();
  const warning = (): string | null => {
    const reading = props.answering.reading();
    if (props.name === 'received' && reading.level === 'swapped') {
      return swappedText(props.dateLabel, reading.sent, props.form.timeZone());
    }
    return isToCome(moment(), props.answering.now(), props.answering.today())
      ? toComeText(props.dateLabel)
      : null;
  };
  return (
    <DateTimeNotes
      id={`frise-${props.name}`}
      dateLabel={props.dateLabel}
      hourLabel={props.hourLabel}
      moment={moment()}
      warning={warning()}
      onChooseDay={(day) => props.form[props.name].setDate({ text: typedDay(day), settled: true })}
      onChooseHour={(text) => props.form[props.name].setHour({ text, settled: true })}
      onOccurrence={props.form[props.name].setOccurrence}
    />
  );
}
