/** A sentence typeset around its hour; one text for whoever hears it or copies it. */
import { For, Match, Switch, type JSX } from 'solid-js';
import type { Segment } from '#wording';
import Hour from './Hour.tsx';

interface Props {
  segments: readonly Segment[];
}

export default function Sentence(props: Props): JSX.Element {
  return (
    <For each={props.segments}>
      {({ role, text }) => (
        <Switch fallback={text}>
          <Match when={role === 'hour'}>
            <Hour text={text} />
          </Match>
          <Match when={role !== 'plain'}>
            <span class={role}>{text}</span>
          </Match>
        </Switch>
      )}
    </For>
  );
}
