import { createSignal, type Accessor, type JSX } from 'solid-js';
import { render } from 'solid-js/web';
import styles from 'virtual:element-styles';
import { toolElements, type ElementName } from '#embedding';
import { ignorePageHash } from '../common/page-hash.ts';
import type { NumberDetail, ValidityDetail } from './aide-bailleurs.d.ts';

type Element<Tool extends ElementName> = (typeof toolElements)[Tool];
type Details = { 'aide-numero': NumberDetail; 'aide-validite': ValidityDetail };

/** The attributes of an element as they stand: a missing one is null. */
type Attributes<Tool extends ElementName> = Readonly<
  Record<Element<Tool>['attributes'][number], string | null>
>;

/** What a tool may do with the page around it. */
export type Around<Tool extends ElementName> = {
  readonly attributes: Accessor<Attributes<Tool>>;
  /** Sends the tool’s event, which the page may listen to. */
  readonly send: (detail: Details[Element<Tool>['event']]) => void;
};

/** A link of a tool leaves the page around it where it is. */
function openApart(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link?.protocol.startsWith('http') !== true) return;
  link.target = '_blank';
  link.rel = 'noopener';
}

/**
 * Registers a tool as a custom element. Its styles stand in its shadow as a constructed sheet, which a page's policy
 * cannot refuse, and nothing of the page's own style comes in but the documented custom properties.
 *
 * @example defineTool('numero-utilisateur', ({ attributes, send }) => <UserNumber … />)
 */
export function defineTool<Tool extends ElementName>(
  tool: Tool,
  view: (around: Around<Tool>) => JSX.Element,
): void {
  const { tag, attributes: names, event } = toolElements[tool];
  if (customElements.get(tag)) return;
  ignorePageHash();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);

  class ToolHost extends HTMLElement {
    static readonly observedAttributes = names;
    readonly #read = (): Attributes<Tool> =>
      Object.fromEntries(names.map((name) => [name, this.getAttribute(name)])) as Attributes<Tool>;
    readonly #attributes = createSignal<Attributes<Tool>>(this.#read());
    #dispose: (() => void) | undefined;

    connectedCallback(): void {
      if (this.#dispose !== undefined) return;
      const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      shadow.adoptedStyleSheets = [sheet];
      const root = document.createElement('div');
      root.className = 'aide embedded-tool';
      root.lang = 'fr';
      root.addEventListener('click', openApart, { capture: true });
      shadow.replaceChildren(root);
      const [attributes, setAttributes] = this.#attributes;
      setAttributes(() => this.#read());
      const send = (detail: object): void => {
        this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true, composed: true }));
      };
      this.#dispose = render(() => view({ attributes, send }), root);
    }

    disconnectedCallback(): void {
      // A page that only moves the element keeps what was typed.
      queueMicrotask(() => {
        if (this.isConnected) return;
        this.#dispose?.();
        this.#dispose = undefined;
      });
    }

    attributeChangedCallback(): void {
      this.#attributes[1](() => this.#read());
    }
  }
  customElements.define(tag, ToolHost);
}
