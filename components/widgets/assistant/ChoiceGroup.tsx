/** A radio group that answers at one press: arrows move without choosing, digits choose while the focus is inside. */
import { Index, Show, type JSX } from 'solid-js';
import type { Choice } from './choices.ts';

interface Props {
  /** Begins the ids, names the group of radios. */
  id: string;
  /** The id of what names the group. */
  labelledBy: string;
  choices: readonly Choice[];
  isChosen: (choice: Choice) => boolean;
  onChoose: (choice: Choice) => void;
  /** Lays the choices side by side. */
  inline?: boolean;
}

/** Keys from 1 to 9; 0 is « Je ne sais pas ». */
const DIGITS = 9;

const step: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** The digit pressed, wherever the keyboard has it; « Je ne sais pas » is 0. */
const digitOf = ({ code, key }: KeyboardEvent): string | null =>
  /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? (/^\d$/.test(key) ? key : null);

export default function ChoiceGroup(props: Props): JSX.Element {
  let group!: HTMLDivElement;
  const digit = (choice: Choice, index: number): string =>
    choice.unknown === true ? '0' : String(index + 1);
  const move = (by: number): void => {
    const radios = [...group.querySelectorAll('input')];
    const at = radios.findIndex((radio) => radio === document.activeElement);
    radios[(at + by + radios.length) % radios.length]?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = step[event.key];
    const pressed = digitOf(event);
    const choice = props.choices.find((each, index) => digit(each, index) === pressed);
    if (by === undefined && choice === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (by !== undefined) move(by);
    else if (choice !== undefined) props.onChoose(choice);
    else if (event.target instanceof HTMLInputElement) event.target.click();
  };

  return (
    <div
      ref={group}
      class="choices"
      classList={{ inline: props.inline === true }}
      role="radiogroup"
      aria-labelledby={props.labelledBy}
      onKeyDown={press}
    >
      {/* By place: choices made anew as time goes by keep their buttons, and the focus. */}
      <Index each={props.choices}>
        {(choice, index) => (
          <label class="choice">
            <input
              type="radio"
              name={props.id}
              checked={props.isChosen(choice())}
              onClick={() => props.onChoose(choice())}
            />
            <span>{choice().label}</span>
            <Show when={index < DIGITS || choice().unknown === true}>
              <kbd class="digit-key" aria-hidden="true">
                {digit(choice(), index)}
              </kbd>
            </Show>
          </label>
        )}
      </Index>
    </div>
  );
}
