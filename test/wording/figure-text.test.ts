import { describe, expect, it } from 'vitest';
import { figures, type FigureId } from '#rules';
import { quantity } from '#format';
import { figureFacts, figureText, fillFigures, isFigureTextId } from '#wording';

describe('figures in French text', () => {
  it('quotes every figure of the note with its unit', () => {
    for (const id of Object.keys(figures) as FigureId[]) expect(figureText(id)).toBe(quantity(figures[id]));
  });

  it('quotes the wait before a first try as one range', () => {
    expect(figureText('first-try-wait')).toBe('3\u00a0à\u00a04\u00a0h');
    expect(figureFacts('first-try-wait')).toEqual(['F29']);
  });

  it('cites the facts of a figure', () => {
    expect(figureFacts('post-validity')).toContain('F18');
  });

  it('fills the figures of a summary and leaves the rest as it is', () => {
    expect(fillFigures('Valable {post-validity}, puis rien.')).toBe('Valable 2\u00a0mois, puis rien.');
  });

  it('names an unknown figure and the known ones', () => {
    expect(() => fillFigures('{trois-jours}')).toThrow(/« \{trois-jours\} » n’existe pas.*post-validity/);
    const known = ['first-try-wait', ...Object.keys(figures)].join(', ');
    expect(() => fillFigures('{trois-jours}')).toThrow(`Chiffres connus : ${known}.`);
    expect(isFigureTextId('toString')).toBe(false);
    expect(isFigureTextId('first-try-wait')).toBe(true);
    expect(isFigureTextId('lockout')).toBe(true);
  });
});
