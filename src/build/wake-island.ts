/**
 * Brings one widget of a page to life in the browser: the part of the Solid integration that reaches readers, without
 * the store that only client-side navigation would need.
 */
import { Suspense, createComponent, type Component, type JSX } from 'solid-js';
import { hydrate } from 'solid-js/web';

type Props = Record<string, unknown>;

/** What the page wrote inside the widget, by name: the elements already shown, which are kept as they are. */
function slotsOf(island: HTMLElement): Record<string, HTMLElement> {
  const own = [...island.querySelectorAll<HTMLElement>('astro-slot')];
  return Object.fromEntries(own.map((slot) => [slot.getAttribute('name') ?? 'children', slot]));
}

/** Called by the page for each of its widgets, once the widget's code has come. */
export default function wakeIsland(island: HTMLElement): (widget: Component<Props>, props: Props) => void {
  return (widget, props) => {
    if (!island.hasAttribute('ssr')) return;
    const whole: Props = { ...props, ...slotsOf(island) };
    // The server names its elements under this boundary: without it none would be found again.
    const bounded = (): JSX.Element =>
      createComponent(Suspense, {
        get children() {
          return createComponent(widget, whole);
        },
      });
    hydrate(bounded, island, { renderId: island.dataset['solidRenderId'] ?? '' });
  };
}
