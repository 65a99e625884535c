/** An hour as one text, its unit small in the text face; set very large inside a sentence, as a whole day is. */
import { Show, type JSX } from 'solid-js';

interface Props {
  /** As `hour()` of #format writes it, or a day. */
  text: string;
  /** `hour`: very large; `exact`: the size of the text around it. */
  class?: 'hour' | 'exact';
}

export default function Hour(props: Props): JSX.Element {
  const parts = (): string[] => /^(\d+)(\u00a0h\u00a0?)(.*)$/.exec(props.text)?.slice(1) ?? [];
  const look = (): string => props.class ?? 'hour';
  return (
    <Show when={parts().length > 0} fallback={<b class={`${look()} whole-day`}>{props.text}</b>}>
      <b class={look()}>
        {parts()[0]}
        <span class="unit">{parts()[1]}</span>
        {parts()[2]}
      </b>
    </Show>
  );
}
