import { createSignal, onCleanup, onMount, type Accessor } from 'solid-js';
import { isServer } from 'solid-js/web';

const TICK = 1000;
const MINUTE = 60_000;

const sameMinute = (one: Date, other: Date): boolean =>
  Math.floor(one.getTime() / MINUTE) === Math.floor(other.getTime() / MINUTE);

/**
 * The time now, to the minute: changes when the minute does, and at once when the page comes back into view or out of
 * the browser's cache, so that a page found open the next day never shows yesterday's answer. To be called while a
 * component is being made.
 *
 * @example const now = createClock(); // now() is a Date
 */
export function createClock(): Accessor<Date> {
  const [now, setNow] = createSignal(new Date(), { equals: sameMinute });
  if (isServer) return now;
  onMount(() => {
    const update = (): Date => setNow(new Date());
    update();
    const ticking = setInterval(update, TICK);
    window.addEventListener('pageshow', update);
    document.addEventListener('visibilitychange', update);
    onCleanup(() => {
      clearInterval(ticking);
      window.removeEventListener('pageshow', update);
      document.removeEventListener('visibilitychange', update);
    });
  });
  return now;
}
