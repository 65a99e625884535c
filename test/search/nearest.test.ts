import { describe, expect, it } from 'vitest';
import { nearest } from '#search';
import { addresses, engine } from './small-site.ts';

const part = (query: string) => nearest(engine.search(query), engine)?.query;

describe('what comes nearest to a query that nothing answers', () => {
  it('is what answers the words of it that the site knows', () => {
    expect(addresses('girafe du tableur numéro')).toEqual([]);
    expect(part('girafe du tableur numéro')).toBe('tableur numero');
  });

  it('is nothing where something answers', () => {
    expect(addresses('mot de passe perdu girafe').length).toBeGreaterThan(0);
    expect(part('mot de passe perdu girafe')).toBeUndefined();
    expect(engine.search('girafe 24 h').answers.length).toBe(1);
    expect(part('girafe tableur 24 h')).toBeUndefined();
  });

  it('is nothing when the site knows all of it, or none', () => {
    expect(part('mot de passe perdu')).toBeUndefined();
    expect(part('girafe')).toBeUndefined();
    expect(part('')).toBeUndefined();
  });

  it('is nothing beside what the site leaves to others', () => {
    expect(part('girafe numéro')).toBe('numero');
    expect(part('girafe numéro Netflix')).toBeUndefined();
    expect(part('girafe numéro loyer')).toBeUndefined();
  });
});
