/**
 * A tool whose file does not come stays deaf: after a while the page says so in its place, and shows how to do without
 * it. Should the file come later, the tool takes its place again.
 */
const patience = 4000;
const message = 'L’outil n’a pas pu démarrer : un de ses fichiers n’est pas arrivé.';
const reload = 'Recharger la page';
const byHand = 'Ou faites sans lui, comme ci-dessous.';

function notice(): HTMLElement {
  const text = document.createElement('p');
  text.className = 'problem dead-tool';
  text.setAttribute('role', 'status');
  const link = document.createElement('a');
  link.href = '';
  link.textContent = reload;
  text.append(message, ' ', link, '. ', byHand);
  return text;
}

function replace(island: Element): void {
  const tool = island.closest<HTMLElement>('.needs-script');
  if (tool === null || tool.hidden) return;
  const said = notice();
  const instead = tool.parentElement?.querySelector('.without-script');
  const swap = (dead: boolean): void => {
    tool.hidden = dead;
    instead?.classList.toggle('called', dead);
  };
  swap(true);
  tool.before(said);
  // Astro takes the attribute away once the tool is alive.
  new MutationObserver(() => {
    if (island.hasAttribute('ssr')) return;
    said.remove();
    swap(false);
  }).observe(island, { attributeFilter: ['ssr'] });
}

setTimeout(() => document.querySelectorAll('astro-island[ssr]').forEach(replace), patience);
