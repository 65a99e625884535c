/** The one sheet of paper that carries the password, made when asked for, and taken away once printed. */
import { For, Index, Show, type JSX } from 'solid-js';
import { captions } from '#rules';
import { lastRankOf, seriesOf } from '#tries';
import { dictation, formCount, pace, paper, seriesHeading } from '#wording';
import FormText from './FormText.tsx';
import { formSize } from './form-size.ts';

interface Props {
  forms: readonly string[];
  positions: readonly number[];
  refused: readonly number[];
  total: bigint;
}

export default function PasswordSheet(props: Props): JSX.Element {
  const series = (): number[] =>
    Array.from({ length: seriesOf(props.forms.length) }, (_, index) => index + 1);
  return (
    <div class="password-sheet">
      <h1>{paper.title}</h1>
      <p>
        <strong>{paper.caution}</strong>
      </p>
      <p>
        {formCount(props.total)}. {paper.instruction} <strong>{pace.never}</strong>
        {pace.rest}
      </p>
      <For each={series()}>
        {(number) => (
          <section>
            <h2>{seriesHeading(number)}</h2>
            <ol start={lastRankOf(number - 1) + 1}>
              <Index each={props.forms.slice(lastRankOf(number - 1), lastRankOf(number))}>
                {(form, index) => {
                  const rank = lastRankOf(number - 1) + index + 1;
                  return (
                    <li>
                      <span class="paper-box">{props.refused.includes(rank) ? '☒' : '☐'}</span>
                      <span class="rank">{rank}</span>
                      <span>
                        <FormText form={form()} positions={props.positions} class={formSize(form())} />
                        <br />
                        <span class="small">
                          {dictation(form(), props.positions)
                            .map(({ text }) => text)
                            .join(', ')}
                        </span>
                      </span>
                    </li>
                  );
                }}
              </Index>
            </ol>
          </section>
        )}
      </For>
      <Show when={BigInt(props.forms.length) < props.total}>
        <p>{paper.partial}</p>
      </Show>
      <p>
        {paper.accepted} <span class="caption">{captions['mettre-a-jour']}</span>
        {paper.destroy}
      </p>
    </div>
  );
}
