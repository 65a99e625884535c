/** Reads the files of content/ as an author wrote them: front matter, body, tags and the words a reader sees. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

export type Tag = {
  readonly name: string;
  readonly props: Record<string, string | true>;
  readonly line: number;
};

export type SourceFile = {
  /** 'content/fiches/copier-coller.mdx' */
  readonly path: string;
  readonly kind: 'fiches' | 'pages';
  /** The file's name without its ending: 'copier-coller'. */
  readonly slug: string;
  readonly data: Record<string, unknown>;
  readonly body: string;
  /** Line of the file on which the body starts, counted from 1. */
  readonly bodyLine: number;
  readonly tags: readonly Tag[];
};

const tagPattern = /<([A-Za-z]\w*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g;
const seenProps = ['title', 'label', 'when', 'note'];

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** The body without what is code: fences and quoted words keep their place, blanked. */
export function withoutCode(body: string): string {
  return body.replace(/^```[\s\S]*?^```/gm, blank).replace(/`[^`\n]*`/g, blank);
}

function props(text: string): Record<string, string | true> {
  const found = [...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)];
  return Object.fromEntries(found.map(([, name = '', value]) => [name, value ?? true]));
}

function readTags(body: string, bodyLine: number): Tag[] {
  return [...withoutCode(body).matchAll(tagPattern)].map((match) => ({
    name: match[1] ?? '',
    props: props(match[2] ?? ''),
    line: bodyLine + body.slice(0, match.index).split('\n').length - 1,
  }));
}

function readData(path: string, yaml: string): Record<string, unknown> {
  try {
    return parse(yaml) as Record<string, unknown>;
  } catch (error) {
    const line = Number(/line (\d+)/.exec(String(error))?.[1] ?? 0) + 1;
    throw new Error(
      `${path}, ligne ${line} : ne se lit pas. Une valeur qui contient « : » se met entre guillemets droits. Exemple : resume: "Oui : non."`,
    );
  }
}

export function parseSource(path: string, text: string): SourceFile {
  const [, kind, slug] = /content\/(fiches|pages)\/(.+)\.mdx$/.exec(path) ?? [];
  const [head = '', yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  if ((kind !== 'fiches' && kind !== 'pages') || slug === undefined || head === '') {
    throw new Error(`${path} : le fichier commence par « --- », les clés, puis « --- ».`);
  }
  const body = text.slice(head.length);
  const bodyLine = head.split('\n').length;
  return {
    path,
    kind,
    slug,
    data: readData(path, yaml),
    body,
    bodyLine,
    tags: readTags(body, bodyLine),
  };
}

/** The words a reader sees, line by line: a tag leaves its visible properties, a figure leaves ¤. */
export function visibleLines(source: SourceFile): { line: number; text: string }[] {
  const seen = withoutCode(source.body)
    .replace(/<(?:Fact|Caption|ExampleNumber)\b[^>]*>/g, '¤')
    .replace(tagPattern, (_, _name: string, text: string) => {
      const values = Object.entries(props(text)).filter(([name]) => seenProps.includes(name));
      return values.map(([, value]) => ` ${value} `).join('');
    })
    .replace(/<\/\w+>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return seen.split('\n').map((text, index) => ({ line: source.bodyLine + index, text }));
}

function read(kind: 'fiches' | 'pages'): SourceFile[] {
  const names = readdirSync(`content/${kind}`).filter((name) => name.endsWith('.mdx'));
  return names.map((name) =>
    parseSource(`content/${kind}/${name}`, readFileSync(`content/${kind}/${name}`, 'utf8')),
  );
}

export const fiches: readonly SourceFile[] = read('fiches');
export const pages: readonly SourceFile[] = read('pages');
export const sources: readonly SourceFile[] = [...fiches, ...pages];
