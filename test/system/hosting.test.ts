import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apache, nginx, type RealServer } from './real-servers.ts';

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

/** One plain request, so that no client adds, decodes or follows anything. */
function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

const servers = { nginx, apache };
const prefixes = ['/', '/aide/', '/a/b/c/'];
const cases = Object.entries(servers).flatMap(([name, start]) =>
  prefixes.map((prefix) => ({ name, start, prefix })),
);

describe.each(cases)('$name with the supplied configuration, under $prefix', ({ start, prefix }) => {
  let server: RealServer;
  const at = (path: string) => `${server.origin}${prefix}${path}`;
  beforeAll(async () => {
    server = await start(prefix);
  });
  afterAll(() => server.stop());

  it('serves a page with its security headers, never framed', async () => {
    const { status, headers } = await ask(at('fiches/compte-bloque/'));
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('lets only the tools made for other pages be framed and fetched', async () => {
    const { status, headers } = await ask(at('integrer/'));
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toBeUndefined();
    expect(headers['access-control-allow-origin']).toBe('*');
  });

  it.each([
    ['a page', 'sources/', 'text/html; charset=utf-8'],
    ['an embedded tool', 'integrer/frise-validite.js', 'text/javascript; charset=utf-8'],
    ['the list of parts', 'sbom.cdx.json', 'application/json; charset=utf-8'],
  ])('hands over the copies of %s compressed by the build', async (_, path, type) => {
    const sizes = [];
    for (const encoding of [undefined, 'gzip', 'br']) {
      const { status, headers, body } = await ask(at(path), encoding ? { 'accept-encoding': encoding } : {});
      expect(status).toBe(200);
      expect(headers['content-encoding']).toBe(encoding);
      expect(headers['content-type']?.toString().replace('application/java', 'text/java')).toBe(type);
      expect(headers['vary'], encoding).toMatch(/^Accept-Encoding$/i);
      sizes.push(body.length);
      const etag = String(headers['etag']);
      const known = { 'if-none-match': etag, 'accept-encoding': encoding ?? 'identity' };
      expect((await ask(at(path), known)).status, etag).toBe(304);
    }
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
  });

  it('keeps to what the browser says it takes', async () => {
    const plain = await ask(at('sources/'), { 'accept-encoding': 'gzip;q=0, br;q=0' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    const chosen = await ask(at('sources/'), { 'accept-encoding': 'gzip, deflate, br;q=1.0' });
    expect(chosen.headers['content-encoding']).toBe('br');
    expect(chosen.headers['content-security-policy']).toBe("frame-ancestors 'none'");
  });

  it('keeps hashed files for a year and answers 304 for a page that did not change', async () => {
    const page = await ask(at('glossaire/'));
    const script = /src="([^"]*_astro\/[^"]*\.js)"/.exec(page.body)![1]!;
    const { headers } = await ask(new URL(script, at('glossaire/')).href);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toMatch(/^(?:text|application)\/javascript; charset=utf-8$/);
    const again = await ask(at('glossaire/'), { 'if-none-match': String(page.headers['etag']) });
    expect(again.status).toBe(304);
  });

  it('leads back from an address of any depth', async () => {
    const { status, headers, body } = await ask(at('nulle/part/du/tout'));
    expect(status).toBe(404);
    expect(headers['content-type']).toMatch(/^text\/html/);
    expect(body).toContain(`<base href="${prefix}">`);
  });

  it('adds the missing slash without naming a host', async () => {
    const { status, headers } = await ask(at('fiches'));
    expect([301, 308]).toContain(status);
    expect(new URL(String(headers.location), at('fiches')).href).toBe(at('fiches/'));
  });
});
