/** All that goes with the sentence: what is handed over, why, the number, the tries, the sheet of paper. */
import { Show, createMemo, onMount, type Accessor, type JSX } from 'solid-js';
import { planOfCall, type Answers, type CallReading, type Ticks } from '#call';
import { fetchCalendarWriter } from '#wording';
import { composeState } from '../numero-utilisateur/compose-state.ts';
import HandOver from './HandOver.tsx';
import LandlordSheet from './LandlordSheet.tsx';
import Ledger from './Ledger.tsx';
import NumberToGive from './NumberToGive.tsx';
import Plan from './Plan.tsx';
import SearchLedger from './SearchLedger.tsx';
import Tester, { fetchTester } from './Tester.tsx';
import type { Call } from './create-call.ts';
import { createTicks } from './create-ticks.ts';
import { say, type Said } from './said.ts';
import type { Extras } from './spoken-call.ts';
import { whenIdle } from './when-idle.ts';

/** Fetches what only some calls want: the tester, the writer of calendar files. */
export function fetchExtras(): void {
  fetchTester();
  fetchCalendarWriter();
}

/** What the rest of an answer needs, and whom it tells. */
export type RestOptions = {
  readonly call: Call;
  readonly codeCaf: string;
  readonly extras: Accessor<Extras>;
  /** Whether the landlord says that he has his number. */
  readonly known: Accessor<boolean>;
  readonly onNumber: (number: string | null) => void;
  readonly onKnown: (known: boolean) => void;
  readonly onTicks: (ticks: Ticks | null) => void;
  readonly onAccepted: () => void;
  /** The number that the sentence asks for may be typed. */
  readonly onReady: () => void;
};

/** The parts of an answer, each to be put in its place. */
export type RestParts = {
  readonly handing: () => JSX.Element;
  readonly explained: () => JSX.Element;
  readonly beyond: () => JSX.Element;
};

const givesNumber = (reading: CallReading): boolean =>
  reading.kind === 'advice' &&
  ['compose-user-number', 'click-identifiant-perdu'].includes(reading.advice.action);

/** A password that was sent and is refused: its forms may be tried before its date is known. */
const mayHoldLookAlikes = ({ motif, sent }: Answers): boolean =>
  motif === 'refused' && sent !== undefined && sent !== 'personal';

/** Made once a call, so that what is typed in it lasts as long as it does. */
export function createRest(options: RestOptions): RestParts {
  const { call, extras } = options;
  const number = composeState(options.codeCaf);
  const onProgress = createTicks(call, options.onTicks);
  const said = createMemo<Said | null>(() => say(call.reading(), call.answers(), call.time(), extras()));
  const isToTest = createMemo((): boolean => {
    const [reading, counted] = [call.reading(), extras().progress !== null];
    if (call.answers().sent === 'accepted') return false;
    if (reading.kind === 'look-for') return reading.clues.includes('look-alikes');
    if (reading.kind !== 'advice') return counted || mayHoldLookAlikes(call.answers());
    return counted || planOfCall(reading, null, { officeHours: false, shown: 0 }) !== null;
  });
  const advised = () => {
    const reading = call.reading();
    return reading.kind === 'advice' ? reading : null;
  };
  // What may be wanted next is there before it is asked for, even should the network go.
  onMount(() => whenIdle(fetchExtras));

  return {
    handing: () => <Show when={said()}>{(now) => <HandOver {...now()} />}</Show>,
    explained: () => (
      <>
        <Show when={givesNumber(call.reading())}>
          <NumberToGive
            state={number}
            known={options.known()}
            onNumber={options.onNumber}
            onKnown={options.onKnown}
            onReady={options.onReady}
          />
        </Show>
        <Show when={said()?.parts}>{(parts) => <Ledger parts={parts()} />}</Show>
        <Show when={said()?.search}>{(search) => <SearchLedger search={search()} />}</Show>
      </>
    ),
    beyond: () => (
      <>
        <Show when={isToTest()}>
          <Tester
            timeZone={call.time().timeZone}
            onProgress={onProgress}
            onAccepted={() => options.onAccepted()}
          />
        </Show>
        <Show when={advised()}>{(reading) => <Plan reading={reading()} ticks={extras().progress} />}</Show>
        <Show when={said()?.paper}>{(sheet) => <LandlordSheet sheet={sheet()} />}</Show>
      </>
    ),
  };
}
