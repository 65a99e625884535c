/** Tells that the characters are about to go, and lets the reader keep them. */
import type { JSX } from 'solid-js';
import { idleTexts } from '#wording';

interface Props {
  onExtend: () => void;
}

export default function IdleNotice(props: Props): JSX.Element {
  // An action elsewhere closes the notice at once; one inside it must first reach its button.
  const hold = (event: Event): void => event.stopPropagation();
  return (
    <div class="idle-notice" role="alert" on:keydown={hold} on:pointerdown={hold}>
      <p>{idleTexts.ending}</p>
      <button class="button" type="button" onClick={() => props.onExtend()}>
        {idleTexts.extend}
      </button>
    </div>
  );
}
