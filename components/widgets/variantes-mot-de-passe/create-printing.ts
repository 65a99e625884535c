/** Prints the sheet that carries the password: it exists only from the press to the end of the printing. */
import { createSignal, onCleanup, onMount, type Accessor } from 'solid-js';

export function createPrinting(): { printing: Accessor<boolean>; print: () => void; stop: () => void } {
  const [printing, setPrinting] = createSignal(false);
  const stop = (): void => void setPrinting(false);
  onMount(() => {
    addEventListener('afterprint', stop);
    onCleanup(() => removeEventListener('afterprint', stop));
  });
  return {
    printing,
    print: () => {
      setPrinting(true);
      void window.print();
    },
    stop,
  };
}
