/** A log whose address gives a mail has its hours computed; a blank one loads nothing. */
const log = document.querySelector<HTMLElement>('[data-fill-log]');

async function fill(): Promise<void> {
  if (log === null || !location.hash.includes('=')) return;
  const code = new URL(log.dataset['fillLog'] ?? '', location.href).href;
  const { fillLog } = (await import(/* @vite-ignore */ code)) as typeof import('./fill-log.ts');
  fillLog(log, location.hash);
}

addEventListener('hashchange', () => location.reload());
void fill();
