import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/build/html-pages.ts';
import { toolUses } from '../site/tool-uses.ts';
import { visit } from '../site/visit.ts';
import type { RealServer } from './real-servers.ts';
import { staticHost } from './static-host.ts';

describe('a host that reads the supplied _headers', () => {
  let server: RealServer;
  beforeAll(async () => {
    server = await staticHost();
  });
  afterAll(() => server.stop());
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.origin}/${path}`, { headers });

  it('serves every page with its security headers, never framed, fresh each time', async () => {
    const pages = (await filesBelow('dist', '.html')).filter((path) => !path.startsWith('integrer/'));
    for (const page of pages) {
      const { status, headers } = await ask(page.replace(/(^|\/)index\.html$/, '$1'));
      expect(status).toBe(200);
      expect(headers.get('content-security-policy'), page).toBe("frame-ancestors 'none'");
      expect(headers.get('cache-control'), page).toBe('no-cache');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('lets only the tools made for other pages be framed and fetched', async () => {
    const { headers } = await ask('integrer/numero-utilisateur/');
    expect(headers.get('content-security-policy')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('keeps hashed files for a year, answers 304 for what did not change, and hands over compressed copies', async () => {
    const script = readdirSync('dist/_astro').find((name) => name.endsWith('.js'))!;
    const kept = await ask(`_astro/${script}`);
    expect(kept.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const page = await ask('glossaire/', { 'accept-encoding': 'br' });
    expect(page.headers.get('content-encoding')).toBe('br');
    const etag = page.headers.get('etag')!;
    expect((await ask('glossaire/', { 'accept-encoding': 'br', 'if-none-match': etag })).status).toBe(304);
  });

  it('leads back from an address of any depth', async () => {
    const missing = await ask('nulle/part/du/tout');
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('<base href="/">');
  });

  it('runs a tool there without a fault', async () => {
    const { page, faults, close } = await visit('outils/numero-utilisateur/', { site: `${server.origin}/` });
    await toolUses['numero-utilisateur'](page);
    expect(faults).toEqual([]);
    await close();
  });
});
