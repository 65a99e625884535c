/** Whether the « / » key opens the search: a choice made in the footer, kept on this machine when it may be. */
const key = 'touche-recherche';
const box = document.querySelector<HTMLInputElement>('input[data-slash]');

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function slashOpens(): boolean {
  return box?.checked ?? false;
}

if (box) {
  box.checked = stored() !== 'non';
  box.addEventListener('change', () => {
    try {
      localStorage.setItem(key, box.checked ? 'oui' : 'non');
    } catch {
      // Storage is refused: the choice holds for this page.
    }
  });
}
