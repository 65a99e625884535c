/** The validity timeline: fields at the left, and at the right one sentence, the drawing that proves it, the table. */
import { For, Show, createEffect, createSignal, onMount, type JSX } from 'solid-js';
import type { QuickChoice } from '../common/DateTimeField.tsx';
import { loadFailure } from '../common/on-demand.ts';
import { pageHash } from '../common/page-hash.ts';
import type { Referent } from './Doubts.tsx';
import Fields, { dateLabels } from './Fields.tsx';
import ZoneChoice from './ZoneChoice.tsx';
import { createForm, type DateName } from './form-state.ts';
import { createWaking } from './waking.ts';
import type { Known } from './reading.ts';

const firstSentence = 'Choisissez le type de mot de passe, puis donnez une date.';
const unknownField = 'Cette adresse demande de remplir un champ qui n’existe pas ici';

interface Props {
  /** The zone of the edition; '' for the reader's own. */
  timeZone: string;
  referent: Referent;
  /** What a page around the widget fills in, instead of the address: '#type=post'. */
  given?: string | undefined;
  /** Told each answer, and null when there is none. */
  onKnown?: (known: Known | null) => void;
  /** Shown until there is an answer. */
  children?: JSX.Element;
}

export default function ValidityTimeline(props: Props): JSX.Element {
  const form = createForm(props.timeZone || 'Europe/Paris');
  const waking = createWaking(form, () => props.given ?? pageHash());
  const [sources, setSources] = createSignal('');
  let root!: HTMLDivElement;

  onMount(() => {
    if (props.timeZone === '') form.setTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
    setSources(root.closest<HTMLElement>('[data-sources]')?.dataset['sources'] ?? '');
    waking.watch(root);
  });

  const known = (): Known | null => {
    const reading = waking.engine()?.answering.reading();
    const answers = reading?.level === 'exact' || reading?.level === 'mixed' || reading?.level === 'days';
    return answers ? reading : null;
  };
  createEffect(() => props.onKnown?.(known()));
  const notes = (name: DateName): JSX.Element => (
    <Show when={waking.engine()}>
      {(engine) => {
        const { FieldNotes, answering } = engine();
        const [dateLabel, hourLabel] = dateLabels[name];
        return <FieldNotes {...{ name, dateLabel, hourLabel, form, answering }} />;
      }}
    </Show>
  );
  const quick = async (name: DateName, choice: QuickChoice): Promise<void> => {
    const engine = await waking.wake();
    engine?.chooseQuick(choice, form[name], engine.answering.now(), form.timeZone());
  };

  return (
    <div class="tool" ref={root} classList={{ answered: known() !== null, arriving: waking.arriving() }}>
      <Fields form={form} answering={waking.engine()?.answering ?? null} onQuick={quick} notes={notes} />
      <div class="reading">
        <For each={waking.unknown()}>
          {(name) => (
            <p class="problem">
              {unknownField}&nbsp;: «&nbsp;{name}&nbsp;».
            </p>
          )}
        </For>
        <p class="sentence" role="status">
          <Show
            when={form.kind() !== null && waking.engine()}
            fallback={waking.failed() ? loadFailure : firstSentence}
          >
            {(engine) => {
              const { Sentence, answering } = engine();
              return <Sentence segments={answering.sentence()} />;
            }}
          </Show>
        </p>
        <Show when={known() !== null && waking.engine()}>
          {(engine) => {
            const { AnswerNotes, answering } = engine();
            return (
              <Show when={known()}>
                {(answer) => (
                  <AnswerNotes known={answer()} now={answering.now()} timeZone={form.timeZone()} />
                )}
              </Show>
            );
          }}
        </Show>
        <ZoneChoice timeZone={form.timeZone()} onTimeZone={form.setTimeZone} />
        <Show when={known() !== null && waking.engine()} fallback={props.children}>
          {(engine) => {
            const { Answer } = engine();
            return (
              <Show when={known()}>
                {(answer) => <Answer known={answer()} referent={props.referent} sources={sources()} />}
              </Show>
            );
          }}
        </Show>
      </div>
    </div>
  );
}
