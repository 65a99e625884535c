/** The tries of a series that no form needs; an empty page shows a whole series of them. */
import { Index, type JSX } from 'solid-js';
import { seriesSize } from '#tries';

const spareSlot = 'essai gardé en réserve';

interface Props {
  /** How many forms are listed. */
  used: number;
}

export default function SpareSlots(props: Props): JSX.Element {
  const ranks = (): number[] => {
    const { used } = props;
    const slots = used === 0 ? seriesSize : (seriesSize - (used % seriesSize)) % seriesSize;
    return Array.from({ length: slots }, (_, index) => used + index + 1);
  };
  return (
    <Index each={ranks()}>
      {(rank) => (
        <p class="form-row slot" aria-hidden={props.used === 0 ? 'true' : undefined}>
          <span class="rank">{rank()}</span> <span>{props.used > 0 && spareSlot}</span>
        </p>
      )}
    </Index>
  );
}
