/** Every answer in sight, each with « modifier »; what no longer counts is said. */
import { For, Show, type JSX } from 'solid-js';
import { answerFields, writeLink, type AnswerField } from '#call';
import { list } from '#format';
import CopyButton from '../common/CopyButton.tsx';
import { answerText } from './answer-text.ts';
import type { Call } from './create-call.ts';
import { answerLabels } from './question-labels.ts';

const title = 'Vos réponses';
const modify = 'modifier';
const noLongerCounts = 'Ne compte plus\u00a0: ';
const newCall = 'Nouvel appel';
const chord = 'Alt + N';
const copyLink = 'Copier le lien';
const addReception = 'Ajouter la date d’arrivée';
const none = 'Aucune pour l’instant.';

interface Props {
  call: Call;
  onEdit: (field: AnswerField) => void;
  onNewCall: () => void;
}

export default function Answers(props: Props): JSX.Element {
  const given = (): AnswerField[] =>
    answerFields.filter((field) => props.call.answers()[field] !== undefined);
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
            {(field) => (
              <div>
                <dt>{answerLabels[field]}</dt>
                <dd>
                  <b>{answerText(field, props.call.answers(), props.call.time())}</b>
                  <button class="word-button" type="button" onClick={() => props.onEdit(field)}>
                    {modify} <span class="visually-hidden">{answerLabels[field]}</span>
                  </button>
                </dd>
              </div>
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
