/** The variant tester: a doubtful password in, its forms out in the order to try them. */
import { Show, createUniqueId, onCleanup, onMount, type JSX } from 'solid-js';
import type { LookAlikes } from '#rules';
import type { Progress } from '#tries';
import { createOnDemand, loadFailure } from '../common/on-demand.ts';
import FormsFrame from './FormsFrame.tsx';
import Options from './Options.tsx';
import PasswordField from './PasswordField.tsx';
import SpareSlots from './SpareSlots.tsx';
import { createTyped } from './typed.ts';

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
  /** Shown until something is typed. */
  children?: JSX.Element;
}

export default function VariantTester(props: Props): JSX.Element {
  const typed = createTyped();
  const listId = createUniqueId();
  let field!: HTMLInputElement;
  let frame!: HTMLDivElement;
  const { part, failed, wake, watch } = createOnDemand(
    () => import('./engine.ts'),
    (parts) => ({
      ...parts,
      trying: parts.createTrying(typed, {
        timeZone: () => props.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
        onProgress: (progress) => props.onProgress?.(progress),
        field,
        frame,
      }),
    }),
  );
  const trying = () => part()?.trying;
  const listed = (): boolean => (trying()?.session.forms().length ?? 0) > 0;

  const type = (text: string): void => {
    const reader = trying();
    if (reader !== undefined) return reader.type(text);
    typed.setText(text);
    void wake();
  };
  const choose = (lookAlikes: LookAlikes): void =>
    trying()?.choose(lookAlikes) ?? typed.setLookAlikes(lookAlikes);
  const empty = (): void => {
    typed.setText('');
    field.value = '';
  };
  const clear = (): void => {
    trying()?.clear();
    empty();
    field.focus();
  };
  const wipe = (): void => {
    trying()?.wipe();
    empty();
  };
  const wipeRestored = (event: PageTransitionEvent): void => {
    if (event.persisted) wipe();
  };
  onMount(() => {
    watch(frame);
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
              text={typed.text()}
              marks={
                <Show when={part()}>
                  {(parts) => {
                    const { FieldMarks, trying } = parts();
                    return <FieldMarks text={typed.text()} positions={trying.positions()} />;
                  }}
                </Show>
              }
              problem={failed() ? loadFailure : (trying()?.answer.problem() ?? null)}
              remarks={trying()?.answer.remarks() ?? []}
              onType={type}
              onClear={clear}
            />
          </div>
          <div class="reading variants-reading">
            <Show when={part()} fallback={props.children}>
              {(parts) => {
                const { Reading, trying } = parts();
                return (
                  <Reading trying={trying} waiting={props.children} whenExhausted={props.whenExhausted} />
                );
              }}
            </Show>
            <FormsFrame
              id={listId}
              headingLevel={props.headingLevel ?? 2}
              plan={trying()?.answer.plan() ?? ''}
              sources={props.paceSources}
            >
              <Show when={part()} fallback={<SpareSlots used={0} />}>
                {(parts) => {
                  const { FormList, trying } = parts();
                  return <FormList trying={trying} labelledBy={listId} />;
                }}
              </Show>
            </FormsFrame>
            <Show when={listed() && part()}>
              {(parts) => {
                const { PrintPassword, trying } = parts();
                return <PrintPassword onPrint={trying.print} />;
              }}
            </Show>
          </div>
          <Options lookAlikes={typed.lookAlikes()} onChoose={choose} source={props.extendedSource} />
        </div>
      </div>
      <p class="visually-hidden variants-speech" role="status">
        {trying()?.spoken()}
      </p>
      <Show when={part()}>
        {(parts) => {
          const { Overlays, trying } = parts();
          return <Overlays trying={trying} />;
        }}
      </Show>
    </>
  );
}
