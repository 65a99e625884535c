/** The way from an element in somebody else's page to the tool's own, when its script came from the site. */
import { Show, type JSX } from 'solid-js';
import { backText, newTabText, type ElementName } from '#embedding';

const folder = /\/integrer\/[^?#]*/;

/** The address of a page of the site that the script came from; null when it came from elsewhere. */
export function sitePage(path: string): string | null {
  return folder.test(import.meta.url) ? import.meta.url.replace(folder, path) : null;
}

interface Props {
  tool: ElementName;
}

export default function ToolLink(props: Props): JSX.Element {
  return (
    <Show when={sitePage(`/outils/${props.tool}/`)}>
      {(address) => (
        <p class="small element-foot">
          <a href={address()}>{backText}</a> <span class="screen-only">{newTabText}</span>
        </p>
      )}
    </Show>
  );
}
