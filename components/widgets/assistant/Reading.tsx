/** The answer of the call: the sentence in a status, the button that copies it, then what comes with it. */
import { Show, createMemo, type JSX } from 'solid-js';
import { duration } from '#format';
import type { CallTime } from '#call';
import CopyButton from '../common/CopyButton.tsx';
import AdviceSentence from './AdviceSentence.tsx';
import type { SpokenCall } from './spoken-call.ts';

const toRead = 'À lire au bailleur';
const left = 'encore ';
const copySentence = 'Copier la phrase';

interface Props {
  spoken: SpokenCall | null;
  time: CallTime;
  /** What else is handed over, beside the button. */
  handing?: JSX.Element;
  /** Why, what next, and what the sentence asks for. */
  children?: JSX.Element;
}

const sameText = (one: SpokenCall | null, other: SpokenCall | null): boolean =>
  one?.sentence === other?.sentence;

export default function Reading(props: Props): JSX.Element {
  // A sentence that says the same is not made anew: it would be announced again.
  const spoken = createMemo(() => props.spoken, undefined, { equals: sameText });
  const countdown = (): string | null => {
    const at = props.spoken?.moment?.at;
    if (at === undefined || at <= props.time.now) return null;
    return left + duration(Math.ceil((at.getTime() - props.time.now.getTime()) / 60_000));
  };

  return (
    <section
      class="reading advice"
      aria-labelledby="advice-title"
      classList={{ waiting: props.spoken === null }}
    >
      <div class="advice-head" hidden={props.spoken === null}>
        <h2 class="small" id="advice-title">
          {toRead}
        </h2>
        <Show when={countdown()}>{(text) => <span class="small">{text()}</span>}</Show>
      </div>
      <div role="status" aria-atomic="true">
        <Show when={spoken()} keyed>
          {({ segments, moment }) => <AdviceSentence segments={segments} role={moment?.role ?? 'stop'} />}
        </Show>
      </div>
      <Show when={props.spoken}>
        {(now) => (
          <>
            <div class="actions handing">
              <CopyButton label={copySentence} text={() => now().sentence} />
              {props.handing}
            </div>
            {props.children}
          </>
        )}
      </Show>
    </section>
  );
}
