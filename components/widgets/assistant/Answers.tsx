/** Every answer in sight, each with « modifier »; what no longer counts is said. */
import { For, Show, createMemo, type JSX } from 'solid-js';
import { answerFields, writeLink, type QuestionId } from '#call';
import { list } from '#format';
import CopyButton from '../common/CopyButton.tsx';
import AnswerRow from './AnswerRow.tsx';
import type { Call } from './create-call.ts';
import { answerLabels } from './question-labels.ts';

const title = 'Vos réponses';
const noLongerCounts = 'Ne compte plus\u00a0: ';
const newCall = 'Nouvel appel';
const chord = 'Alt + N';
const copyLink = 'Copier le lien';
const addReception = 'Ajouter la date d’arrivée';
const none = 'Aucune pour l’instant.';

interface Props {
  call: Call;
  onEdit: (question: QuestionId) => void;
  onNewCall: () => void;
}

export default function Answers(props: Props): JSX.Element {
  /** The hour of a mail is a question of its own when it is not known. */
  const given = createMemo(
    (): QuestionId[] =>
      answerFields.flatMap((field): QuestionId[] => {
        const answer = props.call.answers()[field];
        if (answer === undefined) return [];
        const isHourUnknown = typeof answer === 'object' && answer.known === 'day-without-hour';
        return field === 'receivedOn' && isHourUnknown ? [field, 'receivedHour'] : [field];
      }),
    [],
    { equals: (before, now) => before.join() === now.join() },
  );
  const mayAddReception = (): boolean => {
    const { sent, sentOn, receivedOn, motif } = props.call.answers();
    return (
      sent === 'post' && sentOn !== undefined && receivedOn === undefined && motif !== 'nothing-received'
    );
  };
  // The address holds it already, wherever the page stands.
  const link = (): string => {
    const hash = writeLink(props.call.answers());
    return hash === '' ? '' : location.href;
  };

  return (
    <section class="answers" aria-labelledby="answers-title">
      <h2 id="answers-title">{title}</h2>
      <Show when={given().length > 0} fallback={<p class="small answers-none">{none}</p>}>
        <dl>
          <For each={given()}>
            {(question) => (
              <AnswerRow call={props.call} question={question} onEdit={() => props.onEdit(question)} />
            )}
          </For>
        </dl>
      </Show>
      <p class="dropped" aria-live="polite">
        <Show when={props.call.dropped().length > 0}>
          {noLongerCounts}
          {list(props.call.dropped().map((field) => answerLabels[field]))}.
        </Show>
      </p>
      <div class="actions answers-actions">
        <Show when={mayAddReception()}>
          <button class="word-button" type="button" onClick={() => props.onEdit('receivedOn')}>
            {addReception}
          </button>
        </Show>
        <button class="word-button" type="button" aria-keyshortcuts="Alt+N" onClick={() => props.onNewCall()}>
          {newCall}
        </button>
        <kbd class="small">{chord}</kbd>
        <Show when={given().length > 0}>
          <CopyButton label={copyLink} text={link} class="word-button" />
        </Show>
      </div>
    </section>
  );
}
