/** The answer of the call: the sentence in a status, then what is handed over, then why. */
import { Show, createMemo, type JSX } from 'solid-js';
import { duration } from '#format';
import type { CallTime } from '#call';
import AdviceSentence from './AdviceSentence.tsx';
import HandOver from './HandOver.tsx';
import Ledger from './Ledger.tsx';
import SearchLedger from './SearchLedger.tsx';
import type { Said } from './said.ts';

const toRead = 'À lire au bailleur';
const left = 'encore ';

interface Props {
  said: Said | null;
  time: CallTime;
  /** Comes between the sentence and why. */
  children?: JSX.Element;
}

const sameText = (one: Said | null, other: Said | null): boolean => one?.sentence === other?.sentence;

export default function Reading(props: Props): JSX.Element {
  // A sentence that says the same is not made anew: it would be announced again.
  const spoken = createMemo(() => props.said, undefined, { equals: sameText });
  const countdown = (): string | null => {
    const at = props.said?.parts?.moment?.at;
    if (at === undefined || at <= props.time.now) return null;
    return left + duration(Math.ceil((at.getTime() - props.time.now.getTime()) / 60_000));
  };

  return (
    <section
      class="reading advice"
      aria-labelledby="advice-title"
      classList={{ waiting: props.said === null }}
    >
      <div class="advice-head" hidden={props.said === null}>
        <h2 class="small" id="advice-title">
          {toRead}
        </h2>
        <Show when={countdown()}>{(text) => <span class="small">{text()}</span>}</Show>
      </div>
      <div role="status" aria-atomic="true">
        <Show when={spoken()} keyed>
          {(said) => <AdviceSentence segments={said.segments} role={said.parts?.moment?.role ?? 'stop'} />}
        </Show>
      </div>
      <Show when={props.said}>
        {(said) => (
          <>
            <HandOver {...said()} />
            {props.children}
            <Show when={said().parts}>{(parts) => <Ledger parts={parts()} />}</Show>
            <Show when={said().search}>{(search) => <SearchLedger search={search()} />}</Show>
          </>
        )}
      </Show>
    </section>
  );
}
