/** More look-alikes than the note names, off unless asked; and what becomes of what is typed. */
import type { JSX } from 'solid-js';
import type { LookAlikes } from '#rules';

const extendedLabel = 'Jeu étendu, hors de la note';
const keptTitle = 'Rien n’est enregistré';
const keptText =
  'Ce qui est tapé reste dans cette page et s’efface en la quittant. Une forme copiée reste dans le presse-papiers.';

interface Props {
  lookAlikes: LookAlikes;
  onChoose: (lookAlikes: LookAlikes) => void;
  /** The doubt about other look-alikes. */
  source: JSX.Element;
}

export default function Options(props: Props): JSX.Element {
  return (
    <div class="variants-options">
      <label class="choice">
        <input
          type="checkbox"
          checked={props.lookAlikes === 'extended'}
          onChange={(event) => props.onChoose(event.currentTarget.checked ? 'extended' : 'document')}
        />
        <span>{extendedLabel}</span>
      </label>
      <p class="help">
        Ajoute le chiffre <span class="exact">1</span> et le <span class="exact">o</span> minuscule. La note
        ne cite que <span class="exact">l</span>, <span class="exact">I</span>, <span class="exact">O</span>{' '}
        et <span class="exact">0</span>. {props.source}
      </p>
      <p class="small">
        <b>{keptTitle}</b>
        <br />
        {keptText}
      </p>
    </div>
  );
}
