/** All that works out and shows an answer, fetched when the form is first entered: an empty page stays light. */
import { createMemo, type Accessor } from 'solid-js';
import { readMoment, type Moment } from '#entry';
import { localFields } from '#rules';
import type { Segment } from '#wording';
import { createClock } from '../common/clock.ts';
import { pinRelativeDays } from '../common/quick-choice.ts';
import type { TypedFields } from '../common/typed-fields.ts';
import type { FormState } from './form-state.ts';
import type { Prefill } from './prefill.ts';
import { read, type Reading } from './reading.ts';
import { statusSentence } from './status-sentence.ts';

export { chooseQuick } from '../common/quick-choice.ts';
export { default as Answer } from './Answer.tsx';
export { default as AnswerNotes } from './AnswerNotes.tsx';
export { default as FieldNotes } from './FieldNotes.tsx';
export { default as Sentence } from '../common/Sentence.tsx';
export { readPrefill } from './prefill.ts';

/** What the form amounts to now. */
export type Answering = {
  readonly now: Accessor<Date>;
  readonly today: Accessor<string>;
  readonly sent: Accessor<Moment>;
  readonly received: Accessor<Moment>;
  readonly chosen: Accessor<Moment>;
  readonly reading: Accessor<Reading>;
  /** The same array as long as it says the same: only a change is announced. */
  readonly sentence: Accessor<Segment[]>;
};

const sameSentence = (one: Segment[], other: Segment[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Reads the form at every change, and every minute; to be called with an owner. */
export function createAnswering(form: FormState): Answering {
  const now = createClock();
  const today = createMemo(() => localFields(now(), form.timeZone()).day);
  const momentOf = (fields: TypedFields): Accessor<Moment> => {
    const moment = createMemo(() =>
      readMoment(fields.date(), fields.hour(), today(), form.timeZone(), fields.occurrence()),
    );
    pinRelativeDays(fields, moment);
    return moment;
  };
  const [sent, received, chosen] = [momentOf(form.sent), momentOf(form.received), momentOf(form.chosen)];
  const reading = createMemo(() =>
    read({
      kind: form.kind(),
      sent: sent(),
      received: received(),
      chosen: chosen(),
      now: now(),
      today: today(),
      timeZone: form.timeZone(),
    }),
  );
  const sentence = createMemo(() => statusSentence(reading(), form.kind()), undefined, {
    equals: sameSentence,
  });
  return { now, today, sent, received, chosen, reading, sentence };
}

/** Writes what an address asks for into the form. */
export function fill(form: FormState, prefill: Prefill): void {
  if (prefill.timeZone !== null) form.setTimeZone(prefill.timeZone);
  if (prefill.kind !== null) form.setKind(prefill.kind);
  for (const name of ['sent', 'received', 'chosen'] as const) {
    const given = prefill[name];
    if (given === null) continue;
    form[name].setDate({ text: given.date, settled: true });
    form[name].setHour({ text: given.hour, settled: true });
  }
}
