/** The timeline as a table, which is what a screen reader reads; its rows fold on a phone, hence the roles. */
import { For, Show, type JSX } from 'solid-js';
import Hour from '../common/Hour.tsx';
import Sources from './Sources.tsx';
import type { Row } from './rows.ts';

const name = 'Les dates de ce mot de passe';
const columns = { hour: 'Heure', day: 'Jour', action: 'Ce que vous pouvez faire', source: 'Source' };

interface Props {
  rows: readonly Row[];
  /** The address of the sources page, '' when it is not known. */
  sources: string;
}

export default function EventTable(props: Props): JSX.Element {
  const hasHours = (): boolean => props.rows.some(({ hour }) => hour !== null);
  return (
    <table class="events" role="table" aria-label={name}>
      <thead role="rowgroup">
        <tr role="row">
          <Show when={hasHours()}>
            <th role="columnheader" scope="col">
              {columns.hour}
            </th>
          </Show>
          <th role="columnheader" scope="col">
            {columns.day}
          </th>
          <th role="columnheader" scope="col">
            {columns.action}
          </th>
          <th role="columnheader" scope="col" class="source">
            {columns.source}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        <For each={props.rows}>
          {(row) => (
            <tr role="row" class={row.code} aria-current={row.code === 'now' ? 'time' : undefined}>
              <Show
                when={row.hour}
                fallback={<Show when={hasHours()}>{<td role="cell" class="event-hour" />}</Show>}
              >
                {(hour) => (
                  <td role="cell" class="event-hour">
                    <Hour class="exact" text={hour()} />
                  </td>
                )}
              </Show>
              <td role="cell" classList={{ 'event-day': true, alone: !hasHours() }}>
                {row.day}
              </td>
              <td role="cell" class="event-action">
                {row.action}
              </td>
              <td role="cell" class="event-source source">
                <Sources facts={row.facts} page={props.sources} />
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
