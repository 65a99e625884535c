/** The answer's place: nothing yet, the form to try, what is left of a text, or what to do once all is refused. */
import { Match, Switch, type JSX } from 'solid-js';
import CurrentForm from './CurrentForm.tsx';
import Exhausted from './Exhausted.tsx';
import Kept from './Kept.tsx';
import type { Trying } from './create-trying.ts';

interface Props {
  trying: Trying;
  waiting: JSX.Element;
  whenExhausted: JSX.Element;
}

export default function Reading(props: Props): JSX.Element {
  const { session, answer, positions, toggle } = props.trying;
  const rank = (): number => session.current() ?? 0;
  return (
    <Switch fallback={props.waiting}>
      <Match when={session.progress().exhausted && session.variants()}>
        <Exhausted total={session.progress().total}>{props.whenExhausted}</Exhausted>
      </Match>
      <Match when={session.forms()[rank() - 1]}>
        {(form) => (
          <CurrentForm
            rank={rank()}
            total={session.progress().total}
            form={form()}
            positions={positions()}
            pause={answer.pause()}
            onRefused={() => toggle(rank())}
          />
        )}
      </Match>
      <Match when={session.text() === '' && session.expected()}>
        <Kept progress={session.progress()} pause={answer.pause()} />
      </Match>
    </Switch>
  );
}
