/**
 * Saves a text as a file on the reader's machine, without asking any server.
 *
 * @example saveFile('rappels.ics', 'text/calendar', file)
 */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
