import { createSignal, type Accessor, type JSX } from 'solid-js';
import { render } from 'solid-js/web';
import styles from 'virtual:element-styles';
import { ignorePageHash } from '../common/page-hash.ts';

/** The attributes of an element as they stand: a missing one is null. */
export type Attributes<Name extends string> = Readonly<Record<Name, string | null>>;

/** What a tool may do with the page around it. */
export type Around<Name extends string> = {
  readonly attributes: Accessor<Attributes<Name>>;
  /** Sends an event that the page may listen to. */
  readonly send: (type: string, detail: object) => void;
};

/**
 * Registers a tool as a custom element. Its styles stand in its shadow as a constructed sheet, which a page's policy
 * cannot refuse, and nothing of the page's own style comes in but the documented custom properties.
 *
 * @example defineTool('aide-numero-utilisateur', ['code-caf'], ({ attributes }) => <UserNumber … />)
 */
export function defineTool<Name extends string>(
  tag: string,
  names: readonly Name[],
  view: (around: Around<Name>) => JSX.Element,
): void {
  if (customElements.get(tag)) return;
  ignorePageHash();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);

  class Tool extends HTMLElement {
    static readonly observedAttributes = names;
    readonly #read = (): Attributes<Name> =>
      Object.fromEntries(names.map((name) => [name, this.getAttribute(name)])) as Attributes<Name>;
    readonly #attributes = createSignal<Attributes<Name>>(this.#read());
    #dispose: (() => void) | undefined;

    connectedCallback(): void {
      if (this.#dispose !== undefined) return;
      const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      shadow.adoptedStyleSheets = [sheet];
      const root = document.createElement('div');
      root.className = 'aide embedded-tool';
      root.lang = 'fr';
      shadow.replaceChildren(root);
      const [attributes, setAttributes] = this.#attributes;
      setAttributes(() => this.#read());
      const send = (type: string, detail: object): void => {
        this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
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
  customElements.define(tag, Tool);
}
