import { createSignal, type Accessor } from 'solid-js';
import type { Typed } from '#entry';

/** What a date field and its hour field hold. */
export type TypedFields = {
  readonly date: Accessor<Typed>;
  readonly hour: Accessor<Typed>;
  readonly setDate: (typed: Typed) => void;
  readonly setHour: (typed: Typed) => void;
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
  return { date, hour, setDate, setHour };
}
