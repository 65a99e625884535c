import { describe, expect, it } from 'vitest';
import { onePerPage, pageOf } from '#search';
import { engine } from './small-site.ts';

describe('the pages of results', () => {
  it('have no anchor', () => {
    expect(pageOf('glossaire/#bailleur')).toBe('glossaire/');
    expect(pageOf('fiches/compte-bloque/')).toBe('fiches/compte-bloque/');
  });

  it('are listed once, where the best of their results stands', () => {
    const { results } = engine.search('n° bailleur');
    const pages = onePerPage(results).map(({ address }) => pageOf(address));
    expect(results.filter(({ address }) => address.startsWith('glossaire/')).length).toBeGreaterThan(1);
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages).toEqual([...new Set(results.map(({ address }) => pageOf(address)))]);
  });
});
