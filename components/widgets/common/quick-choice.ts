import { createEffect, type Accessor } from 'solid-js';
import { shiftDay, typedDay, type Moment } from '#entry';
import { localFields } from '#rules';
import type { QuickChoice } from './DateTimeField.tsx';
import type { TypedFields } from './typed-fields.ts';

/** Writes the date that a quick choice means, and its hour for the present instant. */
export function chooseQuick(choice: QuickChoice, fields: TypedFields, now: Date, timeZone: string): void {
  const { day, time } = localFields(now, timeZone);
  fields.setDate({ text: typedDay(choice === 'yesterday' ? shiftDay(day, -1) : day), settled: true });
  if (choice === 'now') fields.setHour({ text: time, settled: true });
}

/** Turns a settled « hier » into its date: left as typed, it would be another day tomorrow. */
export function pinRelativeDays(fields: TypedFields, moment: Accessor<Moment>): void {
  createEffect(() => {
    const { text, settled } = fields.date();
    const { day } = moment();
    if (settled && day !== null && !/\d/.test(text)) fields.setDate({ text: typedDay(day), settled: true });
  });
}
