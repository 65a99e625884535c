/** The islands of a built page, as Astro writes them: what each is, and the scripts that would wake it. */

/** A widget's place in a page. Addresses are root-absolute; properties are plain JSON. */
export type Island = {
  readonly widget: string;
  readonly props: string;
  readonly code: string;
  readonly waker: string;
  readonly renderId: string;
};

const tag = /<astro-island\b([^>]*)>/g;
const runtime = /<script>\(\(\)=>\{[\s\S]*?<\/script>/g;

type Serialized = readonly [type: number, value: unknown];

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** A text as the value of an attribute between double quotes. */
export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Plain JSON from the properties of an island, each written by Astro as its type and its value. */
function plain([type, value]: Serialized): unknown {
  if (type === 1) return (value as Serialized[]).map(plain);
  if (type !== 0) throw new Error(`An island’s property must be plain JSON: type ${type} is not.`);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item as Serialized)]));
}

function islandOf(attributes: string): Island {
  const value = (name: string): string =>
    unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
  const { name } = JSON.parse(value('opts')) as { name: string };
  return {
    widget: name,
    props: JSON.stringify(plain([0, JSON.parse(value('props')) as unknown])),
    code: value('component-url'),
    waker: value('renderer-url'),
    renderId: value('data-solid-render-id'),
  };
}

/** The page with the tag of each island written anew, and without Astro's own scripts that fetch and wake them. */
export function withIslands(html: string, write: (island: Island) => string): string {
  return html.replace(runtime, '').replace(tag, (_, attributes: string) => write(islandOf(attributes)));
}
