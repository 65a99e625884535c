const copyThroughClipboard = async (text: string): Promise<boolean> => {
  // Over plain http the browser hides `navigator.clipboard`, whatever its type says.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard === undefined) return false;
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** Deprecated, yet the only way over plain http: declared apart, for what it does here. */
type CopiesSelection = { execCommand: (command: 'copy') => boolean };

/** What has the focus, inside the shadow of a custom element too. */
const focusedElement = (): Element | null => {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
};

const copyThroughSelection = (text: string): boolean => {
  const focused = focusedElement();
  const root = focused?.getRootNode();
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  // In a shadow, the page around has no style that would hide it.
  (root instanceof ShadowRoot ? root : document.body).append(field);
  field.select();
  try {
    const page: CopiesSelection = document;
    return page.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
};

/**
 * Puts a text in the clipboard, also over plain http, and answers whether it is there. To be called from a press: the
 * browser allows nothing else. The focus stays where it was.
 *
 * @example if (!(await copyText('07802700750001'))) offerTheTextSelected();
 */
export async function copyText(text: string): Promise<boolean> {
  return (await copyThroughClipboard(text)) || copyThroughSelection(text);
}
