/** Second form: a number received, its three parts or what is wrong with it. */
import { Show, onCleanup, onMount, type JSX } from 'solid-js';
import { loadFailure } from '../common/on-demand.ts';
import { pageHash } from '../common/page-hash.ts';
import type { CheckState } from './check-state.ts';
import { emptyNumber } from './empty-number.ts';
import type { Engine } from './engine.ts';
import { numberInAddress } from './given.ts';

const label = 'Numéro à vérifier';
const help = 'Collez-le comme il est, avec ou sans espaces.';

interface Props {
  state: CheckState;
  /** Null until it has come. */
  engine: Engine | null;
  failed: boolean;
  /** Has the engine fetched when someone comes to an element. */
  watch: (root: HTMLElement) => void;
  /** The Code CAF of the edition, an empty text when there is none. */
  codeCaf: string;
  /** Gives the field, so that a number sent here takes the reader along. */
  field: (input: HTMLInputElement) => void;
  title: JSX.Element;
  notes: JSX.Element;
}

export default function Check(props: Props): JSX.Element {
  let input!: HTMLInputElement;
  let answer!: HTMLDivElement;
  let section!: HTMLDivElement;
  const fromAddress = (): void => {
    const number = numberInAddress(pageHash());
    if (number === '') return;
    props.state.put(number);
    input.focus({ preventScroll: true });
    section.scrollIntoView({ behavior: 'instant' });
  };
  onMount(() => {
    props.field(input);
    props.watch(section);
    fromAddress();
    addEventListener('hashchange', fromAddress);
    onCleanup(() => removeEventListener('hashchange', fromAddress));
  });
  const wrong = (): boolean => {
    const read = props.engine?.read();
    return (
      read?.ok === false &&
      read.problem.code !== 'empty' &&
      (props.state.settled() || read.problem.code !== 'too-short')
    );
  };
  const take = (number: string): void => {
    props.state.put(number);
    answer.focus();
  };

  return (
    <div
      ref={section}
      class="tool check"
      classList={{ unused: props.state.text() === '' }}
      role="group"
      aria-labelledby="numero-verifier"
    >
      <div class="tool-inputs">
        {props.title}
        <div class="field">
          <label for="numero-a-verifier">{label}</label>
          <input
            ref={input}
            id="numero-a-verifier"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            spellcheck={false}
            value={props.state.text()}
            aria-invalid={wrong() ? 'true' : undefined}
            aria-describedby={wrong() ? 'numero-probleme numero-aide' : 'numero-aide'}
            onInput={(event) => props.state.type(event.currentTarget.value)}
            onBlur={() => props.state.settle()}
            onKeyDown={(event) => event.key === 'Enter' && props.state.settle()}
          />
          <p class="help" id="numero-aide">
            {help}
          </p>
        </div>
      </div>
      <div class="reading" ref={answer} tabindex="-1">
        <div aria-live="polite">
          <Show when={props.engine} fallback={<Show when={props.failed}>{loadFailure}</Show>}>
            {(engine) => {
              const { CheckVerdict, read } = engine();
              return (
                <CheckVerdict
                  text={props.state.text()}
                  read={read()}
                  codeCaf={props.codeCaf}
                  wrong={wrong()}
                />
              );
            }}
          </Show>
        </div>
        <Show when={props.engine} fallback={<p class="comb" aria-hidden="true" innerHTML={emptyNumber} />}>
          {(engine) => {
            const { CheckAnswer, read } = engine();
            return (
              <CheckAnswer
                text={props.state.text()}
                read={read()}
                codeCaf={props.codeCaf}
                wrong={wrong()}
                onTake={take}
              />
            );
          }}
        </Show>
      </div>
      <div class="notes">{props.notes}</div>
    </div>
  );
}
