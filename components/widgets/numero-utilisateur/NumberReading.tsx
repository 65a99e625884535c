/** The number, very large: each digit under the field it comes from, then what each part is made of. */
import { For, Show, type JSX } from 'solid-js';
import { quantity } from '#format';
import { composePart, partLengths, partNames, type PartName, type Parts } from '#rules';
import { zerosAddedText } from '#wording';
import { emptyNumber } from './empty-number.ts';
import NumberGroups from './NumberGroups.tsx';
import { partSlots } from './slots.ts';

interface Props {
  typed: Parts;
  complete: boolean;
}

export default function NumberReading(props: Props): JSX.Element {
  const groups = () => partNames.map((part) => partSlots(part, props.typed[part]));
  const begun = (): boolean => partNames.some((part) => props.typed[part] !== '');
  const made = (part: PartName): string => {
    const composed = composePart(part, props.typed[part]);
    return composed.ok || part === 'codeCaf'
      ? zerosAddedText(part, composed.ok ? composed.zerosAdded : 0)
      : '';
  };

  return (
    <>
      <div class="number" role="status">
        <Show
          when={props.complete}
          fallback={
            <Show
              when={begun()}
              fallback={<span class="number-so-far" aria-hidden="true" innerHTML={emptyNumber} />}
            >
              <span class="number-so-far" aria-hidden="true">
                <NumberGroups groups={groups()} />
              </span>
            </Show>
          }
        >
          <NumberGroups groups={groups()} />
        </Show>
      </div>
      <div class="number-columns">
        <For each={partNames}>
          {(part) => (
            <p class="made" id={`numero-note-${part}`}>
              <b>{quantity({ value: partLengths[part], unit: 'digits' })}</b> <span>{made(part)}</span>
            </p>
          )}
        </For>
      </div>
    </>
  );
}
