import { describe, expect, it } from 'vitest';
import { fullText, type Pagefind } from '#search';

type Held = Record<string, Record<string, number>>;

/** An index of a few pages, searched as Pagefind does: every word must be held. */
function indexOf(pages: Held): Pagefind & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    search: async (text) => {
      asked.push(text);
      const words = text.split(' ');
      const results = Object.entries(pages)
        .filter(([, held]) => words.every((word) => held[word] !== undefined))
        .map(([id, held]) => ({
          id,
          score: words.reduce((sum, word) => sum + held[word]!, 0),
          data: async () => ({
            ...(id !== 'b' && { raw_url: `/${id}/` }),
            url: `/autre/${id}/`,
            content: 'début suite perdu',
            excerpt: `<mark>${id}</mark>`,
            meta: id === 'c' ? {} : { title: `Page ${id}` },
            anchors: [{ element: 'h2', id: 'suite', text: 'Suite', location: 1 }],
          }),
        }));
      return { results };
    },
  };
}
const none = () => [];
const pages = (found: readonly { page: string }[]) => found.map(({ page }) => page);

describe('the full text', () => {
  it('gives the pages that hold every word, without looking further when there are enough', async () => {
    const index = indexOf({ a: { mot: 1 }, d: { mot: 1 }, e: { mot: 1 } });
    expect(pages(await fullText(index, { terms: ['mot', 'mot'], half: true, rootsIn: none }))).toEqual([
      'a/',
      'd/',
      'e/',
    ]);
    expect(index.asked).toEqual(['mot mot']);
  });

  it('adds those that hold half of them, the most words first, then the best score', async () => {
    const index = indexOf({
      a: { x: 1 },
      d: { x: 1, y: 1, z: 1 },
      e: { x: 1, y: 1 },
      f: { y: 1, z: 2 },
      g: { z: 9 },
    });
    const found = await fullText(index, { terms: ['x', 'y', 'z'], half: true, rootsIn: none });
    expect(pages(found)).toEqual(['d/', 'f/', 'e/']);
  });

  it('adds one that holds just half of four, not one of three', async () => {
    const index = indexOf({ a: { x: 1, y: 1 }, d: { z: 1 } });
    const found = async (terms: string[]) =>
      pages(await fullText(index, { terms, half: true, rootsIn: none }));
    expect(await found(['x', 'y', 'u', 'v'])).toEqual(['a/']);
    expect(await found(['z', 'u', 'v'])).toEqual([]);
  });

  it('adds one that holds just half of them', async () => {
    const index = indexOf({ a: { x: 1 } });
    expect(pages(await fullText(index, { terms: ['x', 'y'], half: true, rootsIn: none }))).toEqual(['a/']);
  });

  it('does not for one word, nor when half is not wanted', async () => {
    expect(
      pages(await fullText(indexOf({ a: { x: 1 } }), { terms: ['x', 'y'], half: false, rootsIn: none })),
    ).toEqual([]);
    const index = indexOf({ a: { x: 1 } });
    expect(pages(await fullText(index, { terms: ['x'], half: true, rootsIn: none }))).toEqual(['a/']);
    expect(index.asked).toEqual(['x']);
  });

  it('shows eight pages at most', async () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, number) => [`p${number}`, { x: 1 }]));
    expect(await fullText(indexOf(many), { terms: ['x'], half: true, rootsIn: none })).toHaveLength(8);
  });

  it('says of each page its address, its title, its passage and the section that answers', async () => {
    const index = indexOf({ a: { x: 1 }, b: { x: 1 }, c: { x: 1 } });
    const [a, b, c] = await fullText(index, {
      terms: ['x'],
      half: true,
      rootsIn: (text) => (text.includes('perdu') ? ['perdu'] : []),
    });
    expect(a).toEqual({
      page: 'a/',
      title: 'Page a',
      excerpt: '<mark>a</mark>',
      section: { anchor: 'suite', heading: 'Suite' },
    });
    expect(b?.page).toBe('autre/b/');
    expect(c?.title).toBe('');
    expect((await fullText(index, { terms: ['x'], half: true, rootsIn: none }))[0]).not.toHaveProperty(
      'section',
    );
  });
});
