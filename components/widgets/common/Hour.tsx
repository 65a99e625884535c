/** An hour set very large inside its sentence: one text, « 13 h 40 », its unit small in the text face. */
import type { JSX } from 'solid-js';

interface Props {
  /** As `hour()` of #format writes it. */
  text: string;
}

export default function Hour(props: Props): JSX.Element {
  const numbers = (): string[] => props.text.split('\u00a0h');
  return (
    <b class="hour">
      {numbers()[0]}
      <span class="unit">{'\u00a0h'}</span>
      {numbers()[1]}
    </b>
  );
}
