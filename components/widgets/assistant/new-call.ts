/** Whether a key press is the chord of « Nouvel appel », Alt + N, wherever the keyboard puts its N. */
export function isNewCall({ altKey, ctrlKey, metaKey, key, code }: KeyboardEvent): boolean {
  return altKey && !ctrlKey && !metaKey && (key.toLowerCase() === 'n' || code === 'KeyN');
}
