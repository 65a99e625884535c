/** Digits in groups set apart by style alone, so that a selection by hand copies the digits and nothing else. */
import { For, type JSX } from 'solid-js';
import type { Slot } from './slots.ts';

interface Props {
  groups: readonly (readonly Slot[])[];
}

export default function NumberGroups(props: Props): JSX.Element {
  return (
    <For each={props.groups}>
      {(group) => (
        <span class="digit-group">
          <For each={group}>{(slot) => <span class={`digit ${slot.origin}`}>{slot.digit}</span>}</For>
        </span>
      )}
    </For>
  );
}
