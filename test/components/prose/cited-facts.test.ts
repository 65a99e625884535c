import { expect, it } from 'vitest';
import { citedFacts } from '#components/prose/cited-facts.ts';

const cited = (fact: string) => `<a href="/sources/#${fact}" aria-label="fait ${fact}">${fact}</a>`;

it('names each fact once, in the order of their numbers', () => {
  expect(citedFacts(`Attendez${cited('F30')}, puis${cited('F7')} et encore${cited('F30')}.`)).toBe('F7 F30');
});

it('names nothing where nothing is cited, even if a number is in the text', () => {
  expect(citedFacts('Le fait F30 de la note.')).toBe('');
});
