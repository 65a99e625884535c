import { describe, expect, it } from 'vitest';
import { bestSection } from '../../src/search/best-section.ts';

const content =
  'Compte bloqué attendre Maintenant attendre dix minutes sans toucher Reprendre par séries de essais attendre encore';
const anchors = [
  { element: 'h1', id: 'titre', text: 'Compte bloqué', location: 0 },
  { element: 'h2', id: 'maintenant', text: ' Maintenant ', location: 3 },
  { element: 'h2', id: 'reprendre', text: 'Reprendre', location: 9 },
  { element: 'h3', id: 'vide', text: ' ', location: 10 },
  { element: 'p', id: 'note', text: 'Note', location: 11 },
  { element: 'h2', id: 'muet', location: 12 },
];
const page = { url: '/', content, excerpt: '', meta: {}, anchors };
const rootsIn = (asked: string) => (text: string) =>
  text.split(' ').filter((word) => asked.split(' ').includes(word));

describe('the section that says most of what was asked', () => {
  it.each([
    ['minutes', { anchor: 'maintenant', heading: 'Maintenant' }],
    ['essais attendre', { anchor: 'reprendre', heading: 'Reprendre' }],
    ['attendre minutes', { anchor: 'maintenant', heading: 'Maintenant' }],
  ])('%s', (asked, section) => {
    expect(bestSection(page, rootsIn(asked))).toEqual(section);
  });

  it('is the first of two that say as much', () => {
    expect(bestSection(page, rootsIn('attendre'))?.anchor).toBe('maintenant');
  });

  it('is the one that holds what fewer sections do', () => {
    const three = {
      ...page,
      content: 'Un avant  attendre Deux minutes Trois attendre',
      anchors: [
        { element: 'h2', id: 'un', text: 'Un', location: 1 },
        { element: 'h2', id: 'deux', text: 'Deux', location: 3 },
        { element: 'h2', id: 'trois', text: 'Trois', location: 5 },
      ],
    };
    expect(bestSection(three, rootsIn('attendre minutes'))?.anchor).toBe('deux');
    expect(bestSection(three, rootsIn('avant'))?.anchor).toBe('un');
    expect(bestSection(three, rootsIn('attendre Trois'))?.anchor).toBe('trois');
  });

  it('is none when only the top of the page says it, or nothing does', () => {
    expect(bestSection(page, rootsIn('bloqué'))).toBeUndefined();
    expect(bestSection({ ...page, anchors: [] }, rootsIn('attendre'))).toBeUndefined();
  });
});
