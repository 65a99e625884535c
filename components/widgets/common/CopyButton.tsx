/** A button that copies a text, says « Copié » without moving anything, and hands over the text when it cannot. */
import { Show, createEffect, createSignal, on, type JSX } from 'solid-js';
import { copyText } from './copy-text.ts';

const copied = 'Copié';
const failed = 'La copie automatique est bloquée. Le texte est sélectionné : copiez-le avec';
const fieldName = 'Texte à copier';

interface Props {
  label: string;
  /** Which thing is copied, heard after the label and not shown, when several buttons have the same one. */
  which?: string;
  /** What is copied; read when the button is pressed. With nothing to copy the button is disabled. */
  text: () => string;
  /** `button`: the one filled button of a form; `word-button`: an underlined word. */
  class?: 'button' | 'word-button';
  /** The id of the element that says which thing is copied, when several buttons have the same label. */
  describedBy?: string;
}

export default function CopyButton(props: Props): JSX.Element {
  const [state, setState] = createSignal<'idle' | 'copied' | 'failed'>('idle');
  createEffect(
    on(
      () => props.text(),
      () => setState('idle'),
      { defer: true },
    ),
  );

  const copy = async (): Promise<void> => {
    const text = props.text();
    setState('idle');
    const done = await copyText(text);
    if (props.text() === text) setState(done ? 'copied' : 'failed');
  };
  const select = (field: HTMLTextAreaElement): void =>
    queueMicrotask(() => {
      field.focus();
      field.select();
    });

  return (
    <span class="copy">
      <button
        class={props.class ?? 'button'}
        type="button"
        disabled={props.text() === ''}
        aria-describedby={props.describedBy}
        onClick={() => void copy()}
        onBlur={() => state() === 'copied' && setState('idle')}
      >
        {props.label}
        <Show when={props.which}>
          <span class="visually-hidden"> {props.which}</span>
        </Show>
      </button>
      <span class="copied" aria-live="polite">
        {state() === 'copied' && copied}
      </span>
      <Show when={state() === 'failed'}>
        <span class="copy-failed">
          <span role="alert">
            {failed} <kbd>Ctrl</kbd>&nbsp;+&nbsp;<kbd>C</kbd>.
          </span>
          <textarea
            ref={select}
            aria-label={fieldName}
            readOnly
            rows={1}
            autocomplete="off"
            spellcheck={false}
            value={props.text()}
          />
        </span>
      </Show>
    </span>
  );
}
