/** The sentence to read aloud, typeset around its hour: one text, cut into lines by style alone. */
import { For, Match, Switch, type JSX } from 'solid-js';
import type { Segment } from '#wording';
import Hour from '../common/Hour.tsx';
import { linesOf } from './lines.ts';

interface Props {
  segments: readonly Segment[];
  /** Whether the hour is that of something to do, or the end of a prohibition. */
  role: 'act' | 'stop';
}

export default function AdviceSentence(props: Props): JSX.Element {
  return (
    <p class="sentence">
      <For each={linesOf(props.segments)}>
        {(line) => (
          <span class="line" classList={{ 'hour-line': line[0]?.role === 'hour' }}>
            <For each={line}>
              {({ role, text }) => (
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
              )}
            </For>
          </span>
        )}
      </For>
    </p>
  );
}
