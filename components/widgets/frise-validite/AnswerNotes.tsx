/** Beside the sentence, outside what is announced: what is left, a window too short, what was taken for granted. */
import { For, Show, type JSX } from 'solid-js';
import { instant, zoneName } from '#format';
import { remainingDaysText, remainingMixedText, remainingText, timelineNote, windowText } from '#wording';
import { kindLabel } from './kind-labels.ts';
import type { Known } from './reading.ts';

const printedOn = 'Réponse du';

interface Props {
  known: Known;
  now: Date;
  timeZone: string;
}

export default function AnswerNotes(props: Props): JSX.Element {
  const remaining = (): string | null => {
    const { known } = props;
    if (known.level === 'mixed') return remainingMixedText(known.timeline);
    return known.level === 'exact' ? remainingText(known.timeline) : remainingDaysText(known.timeline);
  };
  const alert = (): string | null => {
    const { known } = props;
    return known.level === 'exact' ? windowText(known.timeline) : null;
  };
  return (
    <>
      <Show when={remaining()}>{(text) => <p class="remaining">{text()}</p>}</Show>
      <Show when={alert()}>{(text) => <p class="window-alert">{text()}</p>}</Show>
      <For each={props.known.notes}>
        {(note) => <p class="note">{timelineNote(note, props.known.timeline.kind === 'post')}</p>}
      </For>
      <p class="print-only">
        {kindLabel(props.known.timeline.kind)}. {printedOn} {instant(props.now, props.timeZone)},{' '}
        {zoneName(props.timeZone)}.
      </p>
    </>
  );
}
