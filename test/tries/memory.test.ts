import { describe, expect, it } from 'vitest';
import { createMemory, noTries, toggleRefused } from '#tries';

const at = new Date('2026-03-10T09:00:00Z');
const twoRefused = toggleRefused(toggleRefused(noTries, 1, at), 2, at);

describe('what was ticked, remembered without the text', () => {
  it('gives the ticks back to the same text only', () => {
    const memory = createMemory();
    memory.keep('Kt7lOp2Z', 'document', twoRefused);
    expect(memory.recall('Kt7lOp2Z', 'document')).toEqual(twoRefused);
    expect(memory.recall('Kt7IOp2Z', 'document')).toEqual(noTries);
    expect(memory.recall('', 'document')).toEqual(noTries);
  });

  it('keeps the note’s look-alikes and the extended set apart, as their ranks are not the same forms', () => {
    const memory = createMemory();
    memory.keep('l1', 'extended', twoRefused);
    expect(memory.recall('l1', 'document')).toEqual(noTries);
  });

  it('forgets a text whose last tick is taken back', () => {
    const memory = createMemory();
    memory.keep('lO', 'document', twoRefused);
    memory.keep('lO', 'document', noTries);
    expect(memory.recall('lO', 'document')).toEqual(noTries);
  });

  it('forgets everything when it is cleared', () => {
    const memory = createMemory();
    memory.keep('lO', 'document', twoRefused);
    memory.clear();
    expect(memory.recall('lO', 'document')).toEqual(noTries);
    memory.keep('ll', 'document', twoRefused);
    expect(memory.recall('lO', 'document')).toEqual(noTries);
  });
});
