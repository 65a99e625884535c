/** The sentence to read aloud, typeset around its hour: one text, cut into lines by style alone. */
import { For, Match, Show, Switch, type JSX } from 'solid-js';
import type { Segment } from '#wording';
import Hour from '../common/Hour.tsx';
import { linesOf } from './lines.ts';

interface Props {
  segments: readonly Segment[];
  /** Whether the hour is that of something to do, or the end of a prohibition. */
  role: 'act' | 'stop';
}

export default function AdviceSentence(props: Props): JSX.Element {
  const piece = ({ role, text }: Segment): JSX.Element => (
    <Switch fallback={text}>
      <Match when={role === 'hour'}>
        <span class={props.role}>
          <Hour text={text} />
        </span>
      </Match>
      <Match when={role !== 'plain'}>
        <span class={role}>{text}</span>
      </Match>
    </Switch>
  );
  return (
    <p class="sentence">
      <For each={linesOf(props.segments)}>
        {(line) => (
          <Show
            when={line[0]?.role === 'hour'}
            fallback={
              <span class="line">
                <For each={line}>{piece}</For>
              </span>
            }
          >
            <span class="line hour-line">
              <For each={line.slice(0, 1)}>{piece}</For>
              {/* What the hour is the hour of stands beside it, on as many lines as it takes. */}
              <span class="beside">
                <For each={line.slice(1)}>{piece}</For>
              </span>
            </span>
          </Show>
        )}
      </For>
    </p>
  );
}
