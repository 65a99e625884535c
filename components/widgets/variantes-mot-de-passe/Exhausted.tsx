/** Every form was refused: what not to do, and what to do (A11). */
import { onMount, type JSX } from 'solid-js';
import { exhausted, exhaustedText } from '#wording';

interface Props {
  total: bigint;
  /** Where to read until when, with its links. */
  children: JSX.Element;
}

export default function Exhausted(props: Props): JSX.Element {
  let sentence!: HTMLParagraphElement;
  onMount(() => {
    // The press that refused the last form went with it: the keyboard goes on from here.
    if (document.activeElement === document.body) sentence.focus({ preventScroll: true });
  });
  return (
    <div class="now exhausted">
      <p class="sentence" ref={sentence} tabindex="-1">
        <strong>{exhaustedText(props.total)}</strong> <strong class="stop">{exhausted.never}</strong>
      </p>
      <p>{exhausted.meanwhile}</p>
      {props.children}
    </div>
  );
}
