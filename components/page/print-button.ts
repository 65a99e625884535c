/**
 * Printing from the browser: the print buttons, useless without script, wait for the text font of paper;
 * what is printed says when, and where the page lives. A page that is never printed fetches no such font.
 */
const faces = ['400 1em "Atkinson Next"', '600 1em "Atkinson Next"', '600 1em "Atkinson Mono"'];

function loadPaperFonts(): Promise<unknown> {
  return Promise.allSettled(faces.map((face) => document.fonts.load(face)));
}

async function print(): Promise<void> {
  await loadPaperFonts();
  window.print();
}

/** The page's address as a reader may type it again, without what was typed into it. */
function place(): string {
  return `${location.host}${location.pathname}`;
}

function sayWhenPrinted(): void {
  const day = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date());
  for (const line of document.querySelectorAll<HTMLElement>('[data-printed-on]')) {
    line.textContent = `Imprimée le ${day}${line.dataset['printedOn'] === 'place' ? ` depuis ${place()}` : ''}`;
  }
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false;
  for (const hint of ['pointerenter', 'focus'] as const) button.addEventListener(hint, () => void loadPaperFonts(), { once: true });
  button.addEventListener('click', () => void print());
}
addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'p' || event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  void print();
});
addEventListener('beforeprint', sayWhenPrinted);
