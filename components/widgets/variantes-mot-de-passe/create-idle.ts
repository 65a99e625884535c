/** Watches for inactivity while there is something to protect, by the clock, so that a sleeping machine counts too. */
import { createEffect, createSignal, on, onCleanup, onMount, type Accessor } from 'solid-js';
import { idlePhase, untilNextPhase } from '#tries';

interface Options {
  /** Whether there is anything to protect. */
  watching: Accessor<boolean>;
  onAction: () => void;
  onOver: () => void;
}

const actions = ['keydown', 'pointerdown', 'wheel'] as const;

/** `ending()` is true during the notice; `extend()` counts as an action. */
export function createIdle(options: Options): { ending: Accessor<boolean>; extend: () => void } {
  const [ending, setEnding] = createSignal(false);
  let lastAction = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const check = (): void => {
    clearTimeout(timer);
    if (!options.watching()) return;
    const idleFor = Date.now() - lastAction;
    const phase = idlePhase(idleFor);
    setEnding(phase === 'ending');
    if (phase === 'over') options.onOver();
    else timer = setTimeout(check, untilNextPhase(idleFor));
  };
  const extend = (): void => {
    lastAction = Date.now();
    options.onAction();
    if (ending()) check();
  };

  createEffect(
    on(options.watching, (watching) => {
      setEnding(false);
      if (watching) lastAction = Date.now();
      check();
    }),
  );
  onMount(() => {
    for (const action of actions) addEventListener(action, extend, { passive: true });
    document.addEventListener('visibilitychange', check);
    onCleanup(() => {
      clearTimeout(timer);
      for (const action of actions) removeEventListener(action, extend);
      document.removeEventListener('visibilitychange', check);
    });
  });
  return { ending, extend };
}
