/** What of a link was left out, never silently. */
import { Show, type JSX } from 'solid-js';
import type { RestoredLink } from '#call';
import { list } from '#format';

const ignored = 'Ce lien contient des éléments que cette page ne comprend pas\u00a0: ';
const older = 'Ce lien a été écrit pour une autre version de cette page. Vérifiez les réponses.';

interface Props {
  restored: RestoredLink | null;
}

export default function Notice(props: Props): JSX.Element {
  return (
    <div role="alert">
      <Show when={props.restored?.otherVersion}>
        <p class="problem">{older}</p>
      </Show>
      <Show when={props.restored !== null && props.restored.ignored.length > 0 ? props.restored : null}>
        {(link) => (
          <p class="problem">
            {ignored}
            {list(link().ignored.map((part) => `«\u00a0${part}\u00a0»`))}.
          </p>
        )}
      </Show>
    </div>
  );
}
