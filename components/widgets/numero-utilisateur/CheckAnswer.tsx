/** What the number being checked is made of, or what it may stand for. */
import { Show, type JSX } from 'solid-js';
import type { ReadUserNumber } from '#rules';
import { combSlots } from './comb-slots.ts';
import NumberGroups from './NumberGroups.tsx';
import Suggestions from './Suggestions.tsx';
import VerifiedNumber from './VerifiedNumber.tsx';

interface Props {
  text: string;
  read: ReadUserNumber;
  codeCaf: string;
  /** The problem may be said: the person is not in the middle of typing. */
  wrong: boolean;
  onTake: (number: string) => void;
}

export default function CheckAnswer(props: Props): JSX.Element {
  const verified = () => (props.read.ok ? props.read : null);
  const suggestions = () =>
    props.read.ok || !props.wrong || props.read.suggestions.length === 0 ? null : props.read.suggestions;

  return (
    <>
      <p class="comb" aria-hidden="true">
        <NumberGroups groups={combSlots(props.text, props.read)} />
      </p>
      <Show when={verified()}>{(read) => <VerifiedNumber read={read()} />}</Show>
      <Show when={suggestions()}>
        {(found) => (
          <Suggestions
            text={props.text}
            suggestions={found()}
            codeCaf={props.codeCaf}
            onTake={props.onTake}
          />
        )}
      </Show>
    </>
  );
}
