/** What is left of a password whose characters went: the ranks refused, and where to resume. */
import { Show, type JSX } from 'solid-js';
import type { Progress } from '#tries';
import { idleTexts, resumeText } from '#wording';

interface Props {
  progress: Progress;
  pause: string | null;
}

export default function Kept(props: Props): JSX.Element {
  return (
    <div class="now kept">
      <p class="sentence">
        <strong>{resumeText(props.progress)}</strong>
      </p>
      <Show when={props.pause}>{(pause) => <p class="now-pause">{pause()}</p>}</Show>
      <p>{idleTexts.over}</p>
    </div>
  );
}
