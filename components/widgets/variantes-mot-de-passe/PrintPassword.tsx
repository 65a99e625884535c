/** The explicit request to put the password on paper, and what paper means for it. */
import type { JSX } from 'solid-js';

const label = 'Imprimer avec le mot de passe';
const meaning =
  'Le papier garde ce que la page efface. Sans cette demande, l’impression ne montre que les rangs.';

interface Props {
  onPrint: () => void;
}

export default function PrintPassword(props: Props): JSX.Element {
  return (
    <div class="print-password">
      <button class="word-button" type="button" onClick={() => props.onPrint()}>
        {label}
      </button>
      <p class="help">{meaning}</p>
    </div>
  );
}
