/** Serves a built site on this machine: what `npm start` shows, and what the browser tests visit. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A running site: where it answers, and how to stop it. */
export type Site = { origin: string; port: number; stop: () => Promise<void> };

type Options = {
  /** Path under which the folder is served, with both slashes: '/aide/'. */
  base?: string;
  /** First port tried; 0 lets the system choose. The next ones follow when it is taken. */
  port?: number;
};

const triedPorts = 20;

/**
 * Serves `folder` on 127.0.0.1.
 *
 * @throws Error when the folder is missing or no port is free.
 * @example const site = await serve('dist', { base: '/aide/', port: 4321 });
 */
export async function serve(folder: string, { base = '/', port = 0 }: Options = {}): Promise<Site> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${folder} holds no built site: run « npm run build » first.`);
  const notFound = readFileSync(join(folder, '404.html'), 'utf8').replace(
    '<base href="/">',
    `<base href="${base}">`,
  );
  const files = sirv(folder, {
    etag: true,
    gzip: true,
    brotli: true,
    dev: false,
    // As the supplied configurations do: what is made for other pages may be fetched by them.
    setHeaders: (response, path) =>
      path.startsWith('/integrer/') && response.setHeader('access-control-allow-origin', '*'),
  });
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      missing();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    files(request, response, missing);
  });
  const chosen = await listen(server, port);
  return { origin: `http://127.0.0.1:${chosen}`, port: chosen, stop: () => stop(server) };
}

async function listen(server: Server, first: number): Promise<number> {
  const last = first === 0 ? 0 : first + triedPorts;
  for (let port = first; port <= last; port += 1) {
    const taken = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? resolve(true) : reject(error),
      );
      server.listen(port, '127.0.0.1', () => resolve(false));
    });
    server.removeAllListeners('error');
    const address = server.address();
    if (!taken && address !== null && typeof address === 'object') return address.port;
  }
  throw new Error(
    `Ports ${first} to ${last} are all taken: free one, or choose another with PORT=8080 npm start.`,
  );
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
