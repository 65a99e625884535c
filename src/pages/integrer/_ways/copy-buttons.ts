/** Wakes the buttons that copy what stands above them; where the browser refuses, the text is selected instead. */
import { copyText } from '#components/widgets/common/copy-text.ts';

const copied = 'Copié';
const selected = 'Sélectionné\u00a0: copiez-le avec Ctrl\u00a0+\u00a0C';

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const text = button.closest('.to-copy')!.querySelector('pre')!;
  const said = button.nextElementSibling!;
  button.hidden = false;
  button.addEventListener('click', () => {
    said.textContent = '';
    void copyText(text.textContent).then((done) => {
      said.textContent = done ? copied : selected;
      if (!done) getSelection()?.selectAllChildren(text);
    });
  });
  button.addEventListener('blur', () => (said.textContent = ''));
}
