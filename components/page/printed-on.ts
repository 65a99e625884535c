/** What is printed says when and, on a site, where the page lives: its address, without what was typed into it. */
function sayWhenPrinted(): void {
  const day = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(),
  );
  const { protocol, host, pathname } = location;
  const place = protocol === 'file:' ? '' : ` depuis ${host}${pathname}`;
  for (const line of document.querySelectorAll<HTMLElement>('[data-printed-on]')) {
    line.textContent = `Imprimée le ${day}${line.dataset['printedOn'] === 'place' ? place : ''}`;
  }
}

addEventListener('beforeprint', sayWhenPrinted);
