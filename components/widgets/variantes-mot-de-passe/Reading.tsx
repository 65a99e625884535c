/** The answer's place: nothing yet, the form to try, what is left of a text, or what to do once all is refused. */
import { Match, Switch, type JSX } from 'solid-js';
import CurrentForm from './CurrentForm.tsx';
import Exhausted from './Exhausted.tsx';
import Kept from './Kept.tsx';
import Waiting from './Waiting.tsx';
import type { Session } from './create-session.ts';

interface Props {
  session: Session;
  /** The sentence of the pause to hold first, if any. */
  pause: string | null;
  onRefused: (rank: number) => void;
  whenExhausted: JSX.Element;
}

export default function Reading(props: Props): JSX.Element {
  const { session } = props;
  const rank = (): number => session.current() ?? 0;
  return (
    <Switch fallback={<Waiting />}>
      <Match when={session.progress().exhausted && session.variants()}>
        <Exhausted total={session.progress().total}>{props.whenExhausted}</Exhausted>
      </Match>
      <Match when={session.forms()[rank() - 1]}>
        {(form) => (
          <CurrentForm
            rank={rank()}
            total={session.progress().total}
            form={form()}
            positions={session.variants()?.positions ?? []}
            pause={props.pause}
            onRefused={() => props.onRefused(rank())}
          />
        )}
      </Match>
      <Match when={session.text() === '' && session.expected()}>
        <Kept progress={session.progress()} pause={props.pause} />
      </Match>
    </Switch>
  );
}
