/** Whose clocks the hours follow: shown, and changed for a landlord who lives elsewhere. */
import { For, Show, type JSX } from 'solid-js';
import { zoneName, zones } from '#format';

const label = 'Horloge';

interface Props {
  timeZone: string;
  onTimeZone: (timeZone: string) => void;
}

export default function ZoneChoice(props: Props): JSX.Element {
  const isListed = (): boolean => zones.some(({ timeZone }) => timeZone === props.timeZone);
  return (
    <div class="field zone">
      <label for="frise-zone">{label}</label>
      <select
        id="frise-zone"
        autocomplete="off"
        onChange={(event) => props.onTimeZone(event.currentTarget.value)}
      >
        <Show when={!isListed()}>
          <option value={props.timeZone} selected>
            {zoneName(props.timeZone)}
          </option>
        </Show>
        <For each={zones}>
          {({ timeZone, place, clock }) => (
            <option value={timeZone} selected={timeZone === props.timeZone}>
              {place} ({clock})
            </option>
          )}
        </For>
      </select>
    </div>
  );
}
