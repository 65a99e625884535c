/** Completes each page's Content-Security-Policy with the hashes of that page's own inline scripts and styles. */
import { createHash } from 'node:crypto';

/** A script inside a page: its attributes, then its code. */
export const inlineScript = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/g;
const dataScript = /type="(?!module|text\/javascript)[^"]*"/;

function hash(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
}

/**
 * The page with `{script-hashes}` and `{style-hashes}` of its policy replaced by the hashes it needs.
 *
 * @throws Error when a page carries no policy.
 */
export function withHashes(html: string, path: string): string {
  if (!html.includes('http-equiv="Content-Security-Policy"'))
    throw new Error(`${path} carries no content security policy.`);
  const scripts = [...html.matchAll(inlineScript)].filter(
    ([, attributes = '']) => !dataScript.test(attributes),
  );
  const styles = [...html.matchAll(inlineStyle)];
  const unique = (sources: string[]) => [...new Set(sources.map((source) => ` ${hash(source)}`))].join('');
  return html
    .replace(' {script-hashes}', unique(scripts.map(([, , source = '']) => source)))
    .replace(' {style-hashes}', unique(styles.map(([, source = '']) => source)));
}
