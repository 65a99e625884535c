/** The way from an element in somebody else's page to the tool's own, when its script came from the site. */
import { Show, type JSX } from 'solid-js';

const text = 'Aide bailleurs, ouvrir dans une page';
const folder = /\/integrer\/[^?#]*/;

interface Props {
  tool: string;
}

export default function ToolLink(props: Props): JSX.Element {
  return (
    <Show when={folder.test(import.meta.url)}>
      <p class="small">
        <a href={import.meta.url.replace(folder, `/outils/${props.tool}/`)} target="_blank" rel="noopener">
          {text}
        </a>
      </p>
    </Show>
  );
}
