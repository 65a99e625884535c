/** What proves the sentence: the drawing, the table, the doubts that touch them. */
import { Show, createMemo, type JSX } from 'solid-js';
import type { DoubtId } from '#rules';
import { dayDoubts, exactDoubts, literalText, mixedDoubts } from '#wording';
import Doubts, { type Referent } from './Doubts.tsx';
import DrawingView from './DrawingView.tsx';
import EventTable from './EventTable.tsx';
import { dayModel } from './day-model.ts';
import { exactModel } from './exact-model.ts';
import { horizontal } from './horizontal.ts';
import { logAddress } from './log-address.ts';
import { mixedModel } from './mixed-model.ts';
import type { TimelineModel } from './model.ts';
import type { Known } from './reading.ts';
import { rowsOf } from './rows.ts';
import { upright } from './upright.ts';

const logLabel = 'Relevé des essais à ces heures, à imprimer';

interface Props {
  known: Known;
  referent: Referent;
  /** The address of the sources page. */
  sources: string;
}

export default function Answer(props: Props): JSX.Element {
  const model = createMemo((): TimelineModel => {
    const { known } = props;
    if (known.level === 'mixed') return mixedModel(known.timeline);
    return known.level === 'exact'
      ? exactModel(known.timeline, known.known)
      : dayModel(known.timeline, known.known);
  });
  const doubts = (): DoubtId[] => {
    const { known } = props;
    if (known.level === 'mixed') return mixedDoubts(known.timeline);
    return known.level === 'exact'
      ? exactDoubts(known.timeline, known.known)
      : dayDoubts(known.timeline, known.known);
  };
  const literal = (): string | null => {
    const { known } = props;
    return known.level === 'exact' ? literalText(known.timeline) : null;
  };
  const log = (): string | null => {
    const { known } = props;
    const page = document.querySelector<HTMLElement>('[data-log]')?.dataset['log'];
    return known.level === 'exact' && page ? logAddress(page, known.timeline) : null;
  };

  return (
    <>
      <div class="timeline">
        <figure>
          <DrawingView class="horizontal" drawing={horizontal(model())} />
          <DrawingView class="upright" drawing={upright(model())} />
        </figure>
        <EventTable rows={rowsOf(model(), props.known.timeline.stage)} sources={props.sources} />
        <Show when={log()}>
          {(address) => (
            <p class="screen-only">
              <a href={address()}>{logLabel}</a>
            </p>
          )}
        </Show>
      </div>
      <Doubts ids={doubts()} literal={literal()} referent={props.referent} sources={props.sources} />
    </>
  );
}
