/** The numbers that a wrong one may stand for, each with its reason; none is taken unless asked. */
import { For, type JSX } from 'solid-js';
import { changedDigits, readUserNumber, type Suggestion } from '#rules';
import { partsText, suggestionReasons, suggestionsText } from '#wording';
import { numberSlots } from './comb-slots.ts';
import NumberGroups from './NumberGroups.tsx';

const take = 'Prendre';
const listName = 'Corrections possibles';
const beginsAs = 'commence par le Code CAF réglé ici';

interface Props {
  text: string;
  suggestions: readonly Suggestion[];
  codeCaf: string;
  onTake: (number: string) => void;
}

export default function Suggestions(props: Props): JSX.Element {
  const parts = (number: string): string => {
    const read = readUserNumber(number);
    return read.ok ? partsText(read) : '';
  };
  const why = ({ number, reason }: Suggestion): string => {
    const begins = props.codeCaf !== '' && number.startsWith(props.codeCaf);
    return begins ? `${suggestionReasons[reason]} (${beginsAs})` : suggestionReasons[reason];
  };

  return (
    <>
      <p class="offered">{suggestionsText(props.suggestions.length)}</p>
      <ol class="rows suggestions" aria-label={listName}>
        <For each={props.suggestions}>
          {(suggestion, index) => (
            <li>
              <span class="exact" id={`numero-correction-${index()}`}>
                <NumberGroups
                  groups={numberSlots(suggestion.number, changedDigits(props.text, suggestion))}
                />
              </span>
              <span class="parts-and-reason">
                {parts(suggestion.number)}
                <span class="why">{why(suggestion)}</span>
              </span>
              <button
                class="word-button"
                type="button"
                aria-describedby={`numero-correction-${index()}`}
                onClick={() => props.onTake(suggestion.number)}
              >
                {take}
              </button>
            </li>
          )}
        </For>
      </ol>
    </>
  );
}
