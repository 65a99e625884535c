import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withHashes } from '../../src/build/page-policy.ts';

const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' {script-hashes}; style-src 'self' {style-hashes}">`;
const hash = (source: string) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;

describe('the policy of a page', () => {
  it('names the hash of each inline script and style, once', () => {
    const page = withHashes(
      `${policy}<style>a{}</style><script>one()</script><script type="module">two()</script><script>one()</script>`,
      'a.html',
    );
    expect(page).toContain(`script-src 'self' ${hash('one()')} ${hash('two()')};`);
    expect(page).toContain(`style-src 'self' ${hash('a{}')}"`);
  });

  it('asks for no hash for a script of the site or for data', () => {
    const page = withHashes(
      `${policy}<script src="a.js"></script><script type="application/json">{}</script>`,
      'a.html',
    );
    expect(page).toContain(`script-src 'self'; style-src 'self'"`);
  });

  it('stops the build when a page has no policy', () => {
    expect(() => withHashes('<p>nothing</p>', 'fiches/a.html')).toThrow('fiches/a.html');
  });
});
