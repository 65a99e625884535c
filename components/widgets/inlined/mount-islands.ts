import { createComponent, type JSX } from 'solid-js';
import { render } from 'solid-js/web';

type Widget = (props: Record<string, unknown>) => JSX.Element;

/** The slot `compose-notes` is the property `composeNotes`. */
const propertyName = (slot: string): string =>
  slot.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** What the page wrote inside a widget, by property: shown already, or kept in a template until the widget asks. */
function slotsOf(island: HTMLElement): Map<string, string> {
  const slots = new Map<string, string>();
  for (const template of island.querySelectorAll<HTMLTemplateElement>('template[data-astro-template]')) {
    slots.set(propertyName(template.dataset['astroTemplate'] ?? ''), template.innerHTML);
  }
  for (const slot of island.querySelectorAll('astro-slot')) {
    slots.set(slot.getAttribute('name') ?? 'children', slot.innerHTML);
  }
  return slots;
}

function withHtml(html: string): HTMLElement {
  const slot = document.createElement('astro-slot');
  slot.innerHTML = html;
  return slot;
}

type Widgets = Readonly<Record<string, (props: never) => JSX.Element>>;

/**
 * Brings to life the widgets of a page that holds its script itself: each `astro-island` names its widget and carries
 * its properties as JSON. An island whose widget is not there keeps what the server wrote. Answers what ends them all.
 *
 * @example const dispose = mountIslands({ UserNumber });
 */
export function mountIslands(widgets: Widgets, root: ParentNode = document): () => void {
  const disposals: (() => void)[] = [];
  for (const island of root.querySelectorAll<HTMLElement>('astro-island[data-widget]')) {
    const widget = widgets[island.dataset['widget'] ?? ''];
    if (widget === undefined) continue;
    const props = JSON.parse(island.dataset['props'] ?? '{}') as Record<string, unknown>;
    for (const [name, html] of slotsOf(island)) {
      Object.defineProperty(props, name, { get: () => withHtml(html), enumerable: true });
    }
    island.replaceChildren();
    disposals.push(render(() => createComponent(widget as Widget, props), island));
  }
  return () => disposals.forEach((dispose) => dispose());
}
