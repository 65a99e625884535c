/**
 * The script a host page includes: each link to a tool marked `data-aide-bailleurs` becomes the tool in a frame. The link
 * stays until the tool has answered, so that a page out of reach leaves it to be used.
 */
import { heightIn, hello } from './messages.ts';
import { prefillHash } from './prefill.ts';
import { embeddedTools, type EmbeddedTool } from './tools.ts';

const tools: Readonly<Record<string, EmbeddedTool>> = embeddedTools;

function upgrade(link: HTMLAnchorElement): void {
  const [, site, name = ''] = /^(https?:.*\/)outils\/([a-z-]+)\/$/.exec(link.href) ?? [];
  const tool = tools[name];
  if (site === undefined || tool === undefined) return;
  // Without an origin of its own, a frame speaks from the origin « null ».
  const opaque = !tool.sandbox.includes('same-origin');
  const origin = new URL(site).origin;
  const frame = document.createElement('iframe');
  const set = (property: string, value: string): void =>
    frame.style.setProperty(property, value, 'important');
  frame.title = link.textContent?.trim() || name;
  frame.setAttribute('sandbox', tool.sandbox);
  frame.src = `${site}integrer/${name}/${prefillHash(tool.fields, (field) => link.getAttribute(`data-${field}`))}`;
  set('display', 'block');
  set('width', '100%');
  set('border', '0');
  set('height', '0');
  addEventListener('message', (event) => {
    const height = heightIn(event.data);
    if (
      event.source !== frame.contentWindow ||
      event.origin !== (opaque ? 'null' : origin) ||
      height === undefined
    )
      return;
    set('height', `${height}px`);
    link.remove();
  });
  frame.addEventListener('load', () => frame.contentWindow?.postMessage(hello, opaque ? '*' : origin));
  link.after(frame);
}

function upgradeAll(): void {
  document.querySelectorAll<HTMLAnchorElement>('a[data-aide-bailleurs]').forEach(upgrade);
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', upgradeAll);
else upgradeAll();
