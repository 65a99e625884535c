/** One sheet of A4 for the landlord: shown on paper only. */
import { For, Show, type JSX } from 'solid-js';
import type { PaperSheet } from '#wording';
import AdviceSentence from './AdviceSentence.tsx';

const dates = 'Vos dates';
const number = 'Votre numéro utilisateur';
const tries = 'Vos essais';
const triesHelp = 'Une case par refus. Après une série, faites la pause indiquée.';
const series = 'Série';
const next = 'Ensuite';
const know = 'À savoir';
const assumed = 'Ce que nous avons supposé';
const ask = 'En cas de doute ou d’urgence, demandez ';
const why = 'Pourquoi';

interface Props {
  sheet: PaperSheet;
}

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

export default function LandlordSheet(props: Props): JSX.Element {
  const part = (title: string, lines: readonly string[]): JSX.Element => (
    <Show when={lines.length > 0}>
      <h2>{title}</h2>
      <ul>
        <For each={lines}>{(line) => <li>{line}</li>}</For>
      </ul>
    </Show>
  );
  return (
    <article class="landlord-sheet">
      <p class="landlord-title">{props.sheet.title}</p>
      <AdviceSentence segments={props.sheet.segments} role={props.sheet.moment?.role ?? 'stop'} />
      <h2>{why}</h2>
      <p>{props.sheet.reason}</p>
      <Show when={props.sheet.numberGroups}>
        {(groups) => (
          <>
            <h2>{number}</h2>
            <p class="landlord-number">
              <For each={groups()}>{(group) => <span>{group}</span>}</For>
            </p>
          </>
        )}
      </Show>
      <Show when={props.sheet.dates.length > 0}>
        <h2>{dates}</h2>
        <dl class="ledger">
          <For each={props.sheet.dates}>
            {({ label, text }) => (
              <div>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            )}
          </For>
        </dl>
      </Show>
      <Show when={props.sheet.tries}>
        {(boxes) => (
          <>
            <h2>{tries}</h2>
            <p>{triesHelp}</p>
            <For each={range(boxes().series)}>
              {(row) => (
                <p class="boxes">
                  {series} {row} <For each={range(boxes().perSeries)}>{() => <span class="box" />}</For>
                </p>
              )}
            </For>
          </>
        )}
      </Show>
      {part(next, props.sheet.next)}
      {part(know, props.sheet.doubts)}
      {part(assumed, props.sheet.assumptions)}
      <div class="landlord-foot">
        <p>
          {ask}
          {props.sheet.whom}. {props.sheet.portalAddress}
        </p>
        <p>{props.sheet.workedOut}</p>
      </div>
    </article>
  );
}
