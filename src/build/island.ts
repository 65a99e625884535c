/**
 * The element that stands around each widget of a page, as a script written into the page: the part of Astro's own that
 * these pages use, a third of its weight. It fetches the widget and what wakes it, and hands over what the page wrote.
 */
type Wake = (
  island: HTMLElement,
) => (widget: unknown, props: object, heldBack: Record<string, string>) => void;

function defineIsland(): void {
  type Tuple = [kind: number, value: unknown];
  const revive = ([kind, value]: Tuple): unknown => {
    if (kind === 1) return (value as Tuple[]).map(revive);
    return typeof value === 'object' && value !== null ? reviveAll(value) : value;
  };
  const reviveAll = (values: object): object =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, revive(value)]));
  const parsed = new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
  const fetched = (address: string): Promise<{ default: unknown }> =>
    import(/* @vite-ignore */ new URL(address, document.baseURI).href);

  class Island extends HTMLElement {
    async connectedCallback(): Promise<void> {
      const code = async (name: string): Promise<unknown> => {
        const address = this.getAttribute(name) ?? '';
        // A file that failed once stays failed under that name.
        const once = fetched(address).catch(async () => {
          await new Promise((resolve) => setTimeout(resolve, 1000));
          return fetched(`${address}?again`);
        });
        return (await once).default;
      };
      const coming = Promise.all([code('component-url'), code('renderer-url')]);
      if (document.readyState === 'loading') await parsed;
      const [widget, wake] = await coming;
      const heldBack: Record<string, string> = {};
      for (const template of this.querySelectorAll<HTMLTemplateElement>('template[data-astro-template]')) {
        heldBack[template.dataset['astroTemplate'] || 'default'] = template.innerHTML;
        template.remove();
      }
      (wake as Wake)(this)(widget, reviveAll(JSON.parse(this.getAttribute('props') ?? '{}')), heldBack);
      this.removeAttribute('ssr');
    }
  }
  customElements.define('astro-island', Island);
}

export default `(${defineIsland})();`;
