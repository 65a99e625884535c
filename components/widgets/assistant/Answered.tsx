/** All that follows the questions; fetched once a first answer is given. */
import { Show, createEffect, createMemo, createSignal, on, untrack, type JSX } from 'solid-js';
import { planOfCall, type CallReading, type Ticks } from '#call';
import type { Referent } from '#wording';
import Confirm from './Confirm.tsx';
import LandlordSheet from './LandlordSheet.tsx';
import NumberToGive from './NumberToGive.tsx';
import Plan from './Plan.tsx';
import Reading from './Reading.tsx';
import Tester from './Tester.tsx';
import type { Call } from './create-call.ts';
import { createTicks } from './create-ticks.ts';
import { say, type Said } from './said.ts';

const refine = 'Pour préciser';

interface Props {
  call: Call;
  codeCaf: string;
  referent: Referent | null;
  portalAddress: string | null;
  onNumberKnown: (known: boolean) => void;
  /** An answer was given here. */
  onAnswered: () => void;
  /** The answer of the call is on show. */
  onSaid: () => void;
  /** The question that only refines the advice. */
  refining: JSX.Element;
}

export default function Answered(props: Props): JSX.Element {
  const [number, setNumber] = createSignal<string | null>(null);
  const [known, setKnown] = createSignal(false);
  const [ticks, setTicks] = createSignal<Ticks | null>(null);
  // Made once: it counts from one tick to the next.
  const onProgress = createTicks(
    untrack(() => props.call),
    setTicks,
  );
  createEffect(() => props.onNumberKnown(known() || number() !== null));

  const advised = (): Extract<CallReading, { kind: 'advice' }> | null => {
    const reading = props.call.reading();
    return reading.kind === 'advice' ? reading : null;
  };
  const said = createMemo<Said | null>(() => {
    const { call, referent, portalAddress } = props;
    const extras = { progress: ticks(), userNumber: number(), referent, portalAddress };
    return say(call.reading(), call.answers(), call.time(), extras);
  });
  createEffect(on(said, (now) => now !== null && props.onSaid()));

  const givesNumber = (): boolean =>
    ['compose-user-number', 'click-identifiant-perdu'].includes(advised()?.advice.action ?? '');
  const isToTest = createMemo((): boolean => {
    const reading = props.call.reading();
    if (props.call.answers().sent === 'accepted') return false;
    if (reading.kind === 'look-for') return reading.clues.includes('look-alikes');
    if (reading.kind !== 'advice') return ticks() !== null || props.call.asked() === 'forms';
    return ticks() !== null || planOfCall(reading, null, { officeHours: false, shown: 0 }) !== null;
  });
  const give = (given: Parameters<Call['give']>[0]): void => {
    props.call.give(given);
    props.onAnswered();
  };

  return (
    <>
      <Reading said={said()} time={props.call.time()}>
        <Confirm reading={props.call.reading()} onConfirm={() => give({ sent: 'ended' })} />
        <Show when={givesNumber()}>
          <NumberToGive codeCaf={props.codeCaf} known={known()} onNumber={setNumber} onKnown={setKnown} />
        </Show>
      </Reading>
      <Show when={advised()?.refining}>
        <section class="refining" aria-label={refine}>
          <p class="small">{refine}</p>
          {props.refining}
        </section>
      </Show>
      <Show when={isToTest()}>
        <Tester
          timeZone={props.call.time().timeZone}
          onProgress={onProgress}
          onAccepted={() => give({ sent: 'accepted' })}
        />
      </Show>
      <Show when={advised()}>{(reading) => <Plan reading={reading()} ticks={ticks()} />}</Show>
      <Show when={said()?.paper}>{(sheet) => <LandlordSheet sheet={sheet()} />}</Show>
    </>
  );
}
