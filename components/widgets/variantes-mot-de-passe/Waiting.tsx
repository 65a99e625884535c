/** What stands in the answer's place before anything is typed: the four characters the note speaks of (F5, F6). */
import { For, type JSX } from 'solid-js';
import { spellCharacter } from '#format';

const label = 'Quatre caractères à regarder de près';
const lookAlikes = ['l', 'I', 'O', '0'];
const invitation = 'Tapez ce que le bailleur lit : la forme à essayer s’affichera ici, en grand, épelée.';

export default function Waiting(): JSX.Element {
  return (
    <div class="now waiting">
      <p class="now-label">{label}</p>
      <dl class="look-alikes">
        <For each={lookAlikes}>
          {(character) => (
            <div>
              <dt>
                <span class="form-doubtful">{character}</span>
              </dt>
              <dd>{spellCharacter(character)}</dd>
            </div>
          )}
        </For>
      </dl>
      <p>{invitation}</p>
    </div>
  );
}
