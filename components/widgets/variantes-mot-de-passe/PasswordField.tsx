/** The one field, what it must never become, and what is odd in it. */
import { For, Show, createUniqueId, type JSX } from 'solid-js';
import { starExample } from '#wording';

const label = 'Mot de passe tel qu’il est lu';
const clearLabel = 'Effacer';
const help = 'Tapez * pour chaque caractère sûr :';
const exception = 'Mot de passe entier : par exception, sans le noter ni le répéter.';

interface Props {
  text: string;
  /** The ticks under the doubtful characters. */
  marks: JSX.Element;
  problem: string | null;
  remarks: readonly string[];
  onType: (text: string) => void;
  onClear: () => void;
  ref: (field: HTMLInputElement) => void;
}

export default function PasswordField(props: Props): JSX.Element {
  const id = createUniqueId();
  let field!: HTMLInputElement;
  let marks!: HTMLDivElement;
  const adopt = (element: HTMLInputElement): void => {
    field = element;
    props.ref(element);
  };

  return (
    <div class="field variants-field">
      <label for={id}>{label}</label>
      <div class="marked-field">
        <input
          ref={adopt}
          id={id}
          type="text"
          value={props.text}
          onInput={(event) => props.onType(event.currentTarget.value)}
          onScroll={() => (marks.scrollLeft = field.scrollLeft)}
          aria-invalid={props.problem === null ? undefined : 'true'}
          aria-describedby={`${id}-aide ${id}-messages`}
          autocomplete="off"
          autocorrect="off"
          autocapitalize="off"
          spellcheck={false}
          attr:writingsuggestions="false"
        />
        <div class="field-marks-frame" ref={marks}>
          {props.marks}
        </div>
      </div>
      <button class="word-button variants-clear" type="button" onClick={() => props.onClear()}>
        {clearLabel}
      </button>
      <p class="help" id={`${id}-aide`}>
        {help} <span class="exact">{starExample}</span>. <b>{exception}</b>
      </p>
      <div class="variants-messages" id={`${id}-messages`}>
        <Show when={props.problem}>{(problem) => <p class="problem">{problem()}</p>}</Show>
        <For each={props.remarks}>{(remark) => <p class="remark">{remark}</p>}</For>
      </div>
    </div>
  );
}
