/** All that follows the questions: the sentence at once, the rest as soon as it has come. */
import { Show, createEffect, createMemo, createSignal, on, onMount, untrack, type JSX } from 'solid-js';
import type { Answers, Ticks } from '#call';
import type { Referent } from '#wording';
import Confirm from './Confirm.tsx';
import Reading from './Reading.tsx';
import type { Call } from './create-call.ts';
import { speak, type Extras, type SpokenCall } from './spoken-call.ts';
import { whenIdle } from './when-idle.ts';

type Rest = typeof import('./rest.tsx');

const refine = 'Pour préciser';

interface Props {
  call: Call;
  codeCaf: string;
  referent: Referent | null;
  portalAddress: string | null;
  onNumberKnown: (known: boolean) => void;
  /** An answer was given here. */
  onAnswered: () => void;
  /** The answer of the call, or what it asks to be typed, is on show. */
  onSaid: () => void;
  /** The question that only refines the advice. */
  refining: JSX.Element;
}

export default function Answered(props: Props): JSX.Element {
  const [number, setNumber] = createSignal<string | null>(null);
  const [known, setKnown] = createSignal(false);
  const [ticks, setTicks] = createSignal<Ticks | null>(null);
  const [rest, setRest] = createSignal<Rest | null>(null);
  createEffect(() => props.onNumberKnown(known() || number() !== null));

  const extras = (): Extras => ({
    progress: ticks(),
    userNumber: number(),
    referent: props.referent,
    portalAddress: props.portalAddress,
  });
  const spoken = createMemo<SpokenCall | null>(() =>
    speak(props.call.reading(), props.call.answers(), props.call.time(), extras()),
  );
  const load = (): void => {
    if (rest() !== null) return;
    // Without it the sentence stands alone, and the next one asks for it again.
    import('./rest.tsx').then(setRest, () => undefined);
  };
  createEffect(
    on(spoken, (now) => {
      if (now === null) return;
      props.onSaid();
      load();
    }),
  );
  onMount(() => whenIdle(load));
  const give = (given: Partial<Answers>): void => {
    props.call.give(given);
    props.onAnswered();
  };
  const isRefined = (): boolean => {
    const reading = props.call.reading();
    return reading.kind === 'advice' && reading.refining !== null;
  };
  /** Made once: it counts from one tick of the tester to the next. */
  const parts = createMemo(() =>
    rest()?.createRest({
      call: untrack(() => props.call),
      codeCaf: untrack(() => props.codeCaf),
      extras,
      known,
      onNumber: setNumber,
      onKnown: setKnown,
      onTicks: setTicks,
      onAccepted: () => give({ sent: 'accepted' }),
      onReady: () => props.onSaid(),
    }),
  );

  return (
    <>
      <Reading spoken={spoken()} time={props.call.time()} handing={parts()?.handing()}>
        <Confirm reading={props.call.reading()} onConfirm={() => give({ sent: 'ended' })} />
        {parts()?.explained()}
      </Reading>
      <Show when={isRefined()}>
        <section class="refining" aria-label={refine}>
          <p class="small">{refine}</p>
          {props.refining}
        </section>
      </Show>
      {parts()?.beyond()}
    </>
  );
}
