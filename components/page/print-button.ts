/**
 * Printing from the browser: the print buttons, useless without script, wait for the text font of paper. A page that is
 * never printed fetches no such font.
 */
import './printed-on.ts';

const faces = ['400 1em "Atkinson Next"', '600 1em "Atkinson Next"', '600 1em "Atkinson Mono"'];

function loadPaperFonts(): Promise<unknown> {
  return Promise.allSettled(faces.map((face) => document.fonts.load(face)));
}

async function print(): Promise<void> {
  await loadPaperFonts();
  window.print();
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false;
  for (const hint of ['pointerenter', 'focus'] as const)
    button.addEventListener(hint, () => void loadPaperFonts(), { once: true });
  button.addEventListener('click', () => void print());
}
addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'p' || event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey))
    return;
  event.preventDefault();
  void print();
});
