/** Below a date and its hour: what was read in words, or what is wrong and the repair offered. */
import { Show, type JSX } from 'solid-js';
import type { Moment, Occurrence } from '#entry';
import { calendarDay } from '#format';
import {
  clockChangeText,
  dayMissingText,
  dayProblemText,
  hourProblemText,
  occurrenceTexts,
  proposedDayText,
  timeText,
} from '#wording';
import OccurrenceChoice from './OccurrenceChoice.tsx';

interface Props {
  /** Begins the ids of the fields. */
  id: string;
  dateLabel: string;
  hourLabel?: string | undefined;
  moment: Moment;
  warning?: string | null | undefined;
  onChooseDay: (day: string) => void;
  onChooseHour: (time: string) => void;
  onOccurrence: (occurrence: Occurrence) => void;
}

const take = 'Prendre';

export default function DateTimeNotes(props: Props): JSX.Element {
  const hourLabel = (): string => props.hourLabel ?? props.dateLabel;
  const twice = (): Occurrence | null => {
    const { instant } = props.moment;
    return instant?.shown === 'twice' ? instant.occurrence : null;
  };
  const read = (): string | null => {
    const { day, time } = props.moment;
    if (day === null) return null;
    const occurrence = twice();
    const season = occurrence === null ? '' : `, ${occurrenceTexts[occurrence].read}`;
    return time === null ? calendarDay(day) : `${calendarDay(day)} à ${timeText(time)}${season}`;
  };
  const clockChange = (): string | null => {
    const { instant, time } = props.moment;
    return instant === null || time === null ? null : clockChangeText(instant, time);
  };

  return (
    <>
      <Show when={read()}>{(text) => <p class="help">{text()}</p>}</Show>
      <Show when={props.moment.dayProblem}>
        {(wrong) => (
          <p class="problem">
            {dayProblemText(props.dateLabel, wrong().problem)}{' '}
            <Show when={wrong().proposal}>
              {(day) => (
                <button class="word-button" type="button" onClick={() => props.onChooseDay(day())}>
                  {proposedDayText(day())}
                </button>
              )}
            </Show>
          </p>
        )}
      </Show>
      <Show when={props.moment.dayMissing}>
        <p class="problem">{dayMissingText(props.dateLabel)}</p>
      </Show>
      <Show when={props.moment.hourProblem}>
        {(wrong) => (
          <p class="problem">
            {hourProblemText(hourLabel(), wrong().problem)}{' '}
            <Show when={wrong().proposal}>
              {(time) => (
                <button class="word-button" type="button" onClick={() => props.onChooseHour(time())}>
                  {take} {timeText(time())}
                </button>
              )}
            </Show>
          </p>
        )}
      </Show>
      <Show when={clockChange()}>
        {(text) => (
          <Show when={twice()} fallback={<p class="problem">{text()}</p>}>
            {(occurrence) => (
              <OccurrenceChoice
                id={props.id}
                question={text()}
                occurrence={occurrence()}
                onOccurrence={props.onOccurrence}
              />
            )}
          </Show>
        )}
      </Show>
      <Show when={props.warning}>{(text) => <p class="problem">{text()}</p>}</Show>
    </>
  );
}
