import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseEdition } from '#edition';

describe.each(['metropole', 'outre-mer'])('the edition %s, by its configuration file alone', (name) => {
  const file = `editions/${name}.yaml`;
  const edition = parseEdition(readFileSync(file, 'utf8'), file);
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'edition-'));
    // A builder's shell, without the variables the test runner adds to its own.
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], EDITION: file };
    execFileSync('npm', ['run', '--silent', 'build', '--', '--outDir', folder], { env, stdio: 'pipe' });
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const page = (address: string) => readFileSync(join(folder, address, 'index.html'), 'utf8');

  it('fills in its Code CAF, on the page of the tool and in its bare page', () => {
    for (const address of ['outils/numero-utilisateur', 'integrer/numero-utilisateur']) {
      const field = /<input [^>]*id="numero-codeCaf"[^>]*>/.exec(page(address))?.[0];
      expect(field).toContain(`value="${edition.codeCaf}"`);
    }
  });

  it('counts with the clocks of its zone', () => {
    expect(page('outils/variantes-mot-de-passe')).toContain(edition.fuseau);
  });

  it('names its publisher, its host, whom to write to and, if it gives it, the portal', () => {
    const legal = page('mentions-legales');
    for (const value of [edition.editeur, edition.directeurPublication, edition.hebergeur])
      expect(legal).toContain(value);
    expect(page('')).toContain(`href="mailto:${edition.contactErreur}"`);
    const links = [...page('').matchAll(/href="(https?:[^"]*)"/g)].map(([, address]) => address);
    expect(links).toEqual(edition.adressePortail === undefined ? [] : [edition.adressePortail]);
  });

  it('names the one to ask on its sheets, and shows its own address in what is copied', () => {
    expect(page('fiches/compte-bloque')).toContain(edition.referent!.telephone);
    expect(page('integrer')).toContain(`${edition.adressePublique}integrer/`);
  });
});
