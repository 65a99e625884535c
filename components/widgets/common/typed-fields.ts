import { createSignal, type Accessor } from 'solid-js';
import type { Occurrence, Typed } from '#entry';

/** What a date field and its hour field hold. */
export type TypedFields = {
  readonly date: Accessor<Typed>;
  readonly hour: Accessor<Typed>;
  readonly setDate: (typed: Typed) => void;
  readonly setHour: (typed: Typed) => void;
  /** Which one is meant, should the clocks show that hour twice that day; another date or hour is asked anew. */
  readonly occurrence: Accessor<Occurrence>;
  readonly setOccurrence: (occurrence: Occurrence) => void;
};

const empty: Typed = { text: '', settled: false };

/**
 * The two texts of a date field, kept as typed.
 *
 * @example const received = createTypedFields(); // <DateTimeField fields={received} … />
 */
export function createTypedFields(): TypedFields {
  const [date, setDate] = createSignal(empty);
  const [hour, setHour] = createSignal(empty);
  const [occurrence, setOccurrence] = createSignal<Occurrence>('first');
  const afresh =
    (before: Accessor<Typed>, set: (typed: Typed) => void) =>
    (typed: Typed): void => {
      if (typed.text !== before().text) setOccurrence('first');
      set(typed);
    };
  return {
    date,
    hour,
    setDate: afresh(date, setDate),
    setHour: afresh(hour, setHour),
    occurrence,
    setOccurrence,
  };
}
