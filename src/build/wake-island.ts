/**
 * Brings one widget of a page to life in the browser: the part of the Solid integration that reaches readers, without
 * the store that only client-side navigation would need.
 */
import { Suspense, createComponent, type Component, type JSX } from 'solid-js';
import { hydrate } from 'solid-js/web';

type Props = Record<string, unknown>;

/** What the page holds back until the widget shows it, by name; a built page keeps it in templates. */
function heldBackIn(island: HTMLElement): Record<string, string> {
  const templates = [...island.querySelectorAll<HTMLTemplateElement>('template[data-astro-template]')];
  return Object.fromEntries(
    templates.map((template) => {
      template.remove();
      return [template.dataset['astroTemplate'] || 'default', template.innerHTML];
    }),
  );
}

/**
 * What the page wrote inside the widget, by name: the elements already shown, kept as they are, and those it holds
 * back until the widget shows them.
 */
function slotsOf(island: HTMLElement, heldBack: Record<string, string>): Record<string, HTMLElement> {
  const shown = [...island.querySelectorAll<HTMLElement>('astro-slot')];
  const slots = new Map(shown.map((slot) => [slot.getAttribute('name') ?? 'default', slot]));
  for (const [name, html] of Object.entries(heldBack)) {
    if (slots.has(name)) continue;
    const slot = document.createElement('astro-slot');
    slot.innerHTML = html;
    slots.set(name, slot);
  }
  return Object.fromEntries([...slots].map(([name, slot]) => [name === 'default' ? 'children' : name, slot]));
}

type Field = HTMLInputElement | HTMLSelectElement;

const isPressed = ({ type }: Field): boolean => /^(?:radio|checkbox)$/.test(type);

/** Whether the reader has changed what the page wrote. */
function isTouched(field: Field): boolean {
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.defaultSelected === false;
  if (!isPressed(field)) return field.value !== field.defaultValue;
  return field.checked !== field.defaultChecked && (field.checked || field.type === 'checkbox');
}

/**
 * What was typed, ticked or chosen while the widget's code was on its way, to be done again once it listens: a press is
 * never lost, whatever the line.
 */
function doneEarlyIn(island: HTMLElement): () => void {
  const touched = [...island.querySelectorAll<Field>('input, select')]
    .filter(isTouched)
    .map((field) => [field, field.value] as const);
  return () => {
    for (const [field, value] of touched) {
      if (field instanceof HTMLInputElement && isPressed(field)) {
        field.checked = field.defaultChecked;
        field.click();
        continue;
      }
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      if (field === document.activeElement) continue;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      field.dispatchEvent(new FocusEvent('blur'));
    }
  };
}

/** Called by the page for each of its widgets, once the widget's code has come. */
export default function wakeIsland(
  island: HTMLElement,
): (widget: Component<Props>, props: Props, heldBack: Record<string, string>) => void {
  return (widget, props, heldBack) => {
    if (!island.hasAttribute('ssr')) return;
    const doAgain = doneEarlyIn(island);
    const whole: Props = { ...props, ...slotsOf(island, { ...heldBackIn(island), ...heldBack }) };
    // The server names its elements under this boundary: without it none would be found again.
    const bounded = (): JSX.Element =>
      createComponent(Suspense, {
        get children() {
          return createComponent(widget, whole);
        },
      });
    hydrate(bounded, island, { renderId: island.dataset['solidRenderId'] ?? '' });
    island.removeAttribute('ssr');
    doAgain();
  };
}
