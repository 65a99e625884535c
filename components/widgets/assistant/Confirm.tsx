/** When all that may have been sent has ended, the caller says so before any button is named. */
import { Show, type JSX } from 'solid-js';
import type { CallReading } from '#call';

const ended = 'Quel qu’il soit, cet envoi a pris fin\u00a0: continuer';

interface Props {
  reading: CallReading;
  onConfirm: () => void;
}

export default function Confirm(props: Props): JSX.Element {
  return (
    <Show when={props.reading.kind === 'look-for' && props.reading.lockedUntil === null}>
      <p class="actions">
        <button class="word-button" type="button" onClick={() => props.onConfirm()}>
          {ended}
        </button>
      </p>
    </Show>
  );
}
