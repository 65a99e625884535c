/**
 * The element of that id in the tree that holds `node`: the page, or the shadow of a custom element.
 *
 * @example near(button, 'numero-rang')?.focus()
 */
export function near(node: Node, id: string): HTMLElement | null {
  const root = node.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
}
