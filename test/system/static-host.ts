/** A generic static host on loopback: files as they are, their headers from a `_headers` file, its 404 page. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import type { RealServer } from './real-servers.ts';

type Rule = { matches: (path: string) => boolean; lines: string[] };

/** The rules of a `_headers` file, in order: a path, `*` at its end for all below, then a header a line. */
function rulesOf(file: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (/^\s/.test(line)) {
      rules.at(-1)!.lines.push(line.trim());
      continue;
    }
    const start = line.replace(/\*$/, '');
    rules.push({
      matches: (path) => (line.endsWith('*') ? path.startsWith(start) : path === line),
      lines: [],
    });
  }
  return rules;
}

/** The headers of a path: every rule that matches adds its own to those before, as such hosts do. */
function headersOf(rules: readonly Rule[], path: string): Headers {
  const headers = new Headers();
  for (const line of rules.filter(({ matches }) => matches(path)).flatMap(({ lines }) => lines)) {
    const [, name = '', value = ''] = /^([\w-]+): (.*)$/.exec(line) ?? [];
    headers.append(name, value);
  }
  return headers;
}

/** Starts it on `dist/`, with `hosting/_headers`. */
export async function staticHost(): Promise<RealServer> {
  const rules = rulesOf('hosting/_headers');
  const files = sirv('dist', { etag: true, gzip: true, brotli: true });
  const server = createServer((request, response) => {
    response.setHeaders(headersOf(rules, request.url ?? '/'));
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html' }).end(readFileSync('dist/404.html'));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
