/** When each series may start, which forms it holds, and how many do not fit before the end. */
import { For, Show, createSignal, type JSX } from 'solid-js';
import {
  officeHours,
  planOfCall,
  type CallAdvice,
  type CallPlan,
  type PlannedSeries,
  type Ticks,
} from '#call';
import { dayNear, instantNear, quantity, wholeNumber } from '#format';
import { figures } from '#rules';
import { figureText, timeText } from '#wording';

const SHOWN = 5;
/** More tries than anyone plans: their pace says enough. */
const MANY = 60n;

const title = 'Plan des essais';
const rhythm = `toutes les ${figureText('retry-interval')}`;
const columns = ['Série', 'À partir de', 'Formes'];
const officeOnly = `Seulement du lundi au vendredi, de ${timeText(officeHours.opens)} à ${timeText(officeHours.closes)}`;

interface Props {
  reading: CallAdvice;
  ticks: Ticks | null;
}

const formsOf = ({ from, to }: PlannedSeries): string =>
  from === to ? wholeNumber(from) : `${wholeNumber(from)} à ${wholeNumber(to)}`;

export default function Plan(props: Props): JSX.Element {
  const [inOffice, setInOffice] = createSignal(false);
  const plan = (): CallPlan | null =>
    planOfCall(props.reading, props.ticks, { officeHours: inOffice(), shown: SHOWN });
  const said = (at: Date): string =>
    instantNear(at, props.reading.situation.now, props.reading.situation.timeZone);
  /** With its day alone known, the last sure day is the one before the end (A5). */
  const lastSafe = ({ expiresAt }: CallPlan): string => {
    const { now, timeZone } = props.reading.situation;
    return props.reading.precision === 'instant'
      ? said(expiresAt)
      : `${dayNear(new Date(expiresAt.getTime() - 1), now, timeZone)} inclus`;
  };
  const summary = (found: CallPlan): string => {
    const { counted, fits, late } = found;
    const end = `avant la fin, ${lastSafe(found)}`;
    if (!counted)
      return fits > MANY
        ? `Une série ${rhythm} ${end}.`
        : `${quantity({ value: fits, unit: 'tries' })} au plus ${end}.`;
    if (late === 0n) return `Toutes les formes tiennent ${end}.`;
    return `${quantity({ value: fits, unit: 'forms' })} ${end}\u00a0; ${quantity({ value: late, unit: 'forms' })} n’y tiendront pas.`;
  };

  return (
    <Show when={plan()}>
      {(now) => (
        <section class="plan" aria-labelledby="plan-title">
          <h2 id="plan-title">{title}</h2>
          <p>{summary(now())}</p>
          <Show when={now().series.length > 0}>
            <table aria-labelledby="plan-title">
              <thead>
                <tr>
                  <For each={columns.slice(0, now().counted ? 3 : 2)}>
                    {(name) => <th scope="col">{name}</th>}
                  </For>
                </tr>
              </thead>
              <tbody>
                <For each={now().series}>
                  {(series, index) => (
                    <tr>
                      <th scope="row">{index() + 1}</th>
                      <td>{said(series.at)}</td>
                      <Show when={now().counted}>
                        <td>{formsOf(series)}</td>
                      </Show>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </Show>
          <p class="small">
            {quantity(figures['max-tries'])} au plus par série, {quantity(figures['retry-interval'])} entre
            deux.
          </p>
          <label class="choice">
            <input
              type="checkbox"
              checked={inOffice()}
              onChange={(event) => setInOffice(event.currentTarget.checked)}
            />
            {officeOnly}
          </label>
        </section>
      )}
    </Show>
  );
}
