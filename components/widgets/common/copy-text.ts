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

const copyThroughSelection = (text: string): boolean => {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  document.body.append(field);
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
