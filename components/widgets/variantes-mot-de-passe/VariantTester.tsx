/** The variant tester: a doubtful password in, its forms out in the order to try them. */
import { Show, createEffect, createSignal, on, onCleanup, onMount, type JSX } from 'solid-js';
import { Portal } from 'solid-js/web';
import type { LookAlikes } from '#rules';
import type { Progress } from '#tries';
import { idleTexts, resumeText } from '#wording';
import FormList from './FormList.tsx';
import IdleNotice from './IdleNotice.tsx';
import Options from './Options.tsx';
import PasswordField from './PasswordField.tsx';
import PasswordSheet from './PasswordSheet.tsx';
import PrintPassword from './PrintPassword.tsx';
import Reading from './Reading.tsx';
import { createAnswer } from './create-answer.ts';
import { createIdle } from './create-idle.ts';
import { createPrinting } from './create-printing.ts';
import { createSession } from './create-session.ts';
import { createSpeech } from './create-speech.ts';

const cleared = 'Tout est effacé.';

interface Props {
  /** The zone whose clocks are told; the reader's own unless given. */
  timeZone?: string | undefined;
  headingLevel?: 2 | 3;
  /** Told the counts and ranks whenever they change; never a character. */
  onProgress?: (progress: Progress) => void;
  /** Facts and doubts of the pace and of the extended set; what to read once every form is refused. */
  paceSources?: JSX.Element;
  extendedSource?: JSX.Element;
  whenExhausted?: JSX.Element;
}

export default function VariantTester(props: Props): JSX.Element {
  const session = createSession();
  const speech = createSpeech();
  const { printing, print, stop: stopPrinting } = createPrinting();
  const [now, setNow] = createSignal(new Date());
  const answer = createAnswer(
    session,
    now,
    () => props.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  );
  let field!: HTMLInputElement;
  let frame!: HTMLDivElement;

  const positions = (): readonly number[] => session.variants()?.positions ?? [];
  const type = (text: string): void => {
    session.type(text);
    speech.sayAfterTyping(answer.afterTyping);
  };
  const choose = (lookAlikes: LookAlikes): void => {
    session.choose(lookAlikes);
    speech.say(answer.afterTyping());
  };
  const toggle = (rank: number): void => {
    session.toggle(rank);
    setNow(new Date());
    speech.say(answer.afterTick());
  };
  const clear = (): void => {
    session.clear();
    speech.say(cleared);
    field.focus();
  };
  const wipe = (): void => {
    stopPrinting();
    session.clear();
    speech.say('');
    field.value = '';
  };
  const idle = createIdle({
    watching: () => session.text() !== '',
    onAction: () => setNow(new Date()),
    onOver: () => {
      const focused = frame.contains(document.activeElement);
      session.forgetText();
      speech.say(`${resumeText(session.progress())} ${idleTexts.over}`);
      if (focused) field.focus({ preventScroll: true });
    },
  });
  createEffect(on(session.progress, (progress) => props.onProgress?.(progress), { defer: true }));
  const wipeRestored = (event: PageTransitionEvent): void => {
    if (event.persisted) wipe();
  };
  onMount(() => {
    // Leaving must leave nothing; coming back through the history must find nothing.
    addEventListener('pagehide', wipe);
    addEventListener('pageshow', wipeRestored);
    onCleanup(() => {
      removeEventListener('pagehide', wipe);
      removeEventListener('pageshow', wipeRestored);
    });
  });

  return (
    <>
      <div class="variants-frame" ref={frame}>
        <div class="tool variants">
          <div class="tool-inputs">
            <PasswordField
              ref={(element) => (field = element)}
              text={session.text()}
              positions={positions()}
              problem={answer.problem()}
              remarks={answer.remarks()}
              onType={type}
              onClear={clear}
            />
          </div>
          <div class="reading variants-reading">
            <Reading
              session={session}
              pause={answer.pause()}
              onRefused={toggle}
              whenExhausted={props.whenExhausted}
            />
            <FormList
              forms={session.forms()}
              positions={positions()}
              refused={session.progress().refused}
              current={session.current()}
              plan={answer.plan()}
              more={BigInt(session.forms().length) < (session.variants()?.total ?? 0n)}
              headingLevel={props.headingLevel ?? 2}
              onToggle={toggle}
              onMore={session.showNextSeries}
              sources={props.paceSources}
            />
            <Show when={session.forms().length > 0}>
              <PrintPassword onPrint={print} />
            </Show>
          </div>
          <Options lookAlikes={session.lookAlikes()} onChoose={choose} source={props.extendedSource} />
        </div>
      </div>
      <p class="visually-hidden variants-speech" role="status">
        {speech.text()}
      </p>
      <Show when={idle.ending()}>
        <IdleNotice onExtend={idle.extend} />
      </Show>
      <Show when={printing()}>
        <Portal>
          <PasswordSheet
            forms={session.forms()}
            positions={positions()}
            refused={session.progress().refused}
            total={session.progress().total}
          />
        </Portal>
      </Show>
    </>
  );
}
