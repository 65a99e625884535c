import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberInAddress, partsInAddress } from '#components/widgets/numero-utilisateur/given.ts';

describe('a number brought by the address', () => {
  it('is taken as it was typed, spaces and all', () => {
    expect(numberInAddress('#07802700750001')).toBe('07802700750001');
    expect(numberInAddress('#078%200270075%200001')).toBe('078 0270075 0001');
    expect(numberInAddress('#7802700750001')).toBe('7802700750001');
  });

  it('is not taken from the name of a heading, a broken address or a long text', () => {
    expect(numberInAddress('')).toBe('');
    expect(numberInAddress('#former')).toBe('');
    expect(numberInAddress('#0%')).toBe('');
    expect(numberInAddress(`#${'1'.repeat(64)}`)).toHaveLength(64);
    expect(numberInAddress(`#${'1'.repeat(65)}`)).toBe('');
  });

  it('never stumbles on any address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => typeof numberInAddress(`#${hash}`) === 'string'),
    );
  });
});

describe('the parts that an address gives', () => {
  it('are taken as they were typed, those that are named and no other', () => {
    expect(partsInAddress('#code-caf=078&rang=1&couleur=bleu')).toEqual({ codeCaf: '078', rang: '1' });
    expect(partsInAddress('#ref-tiers=%200270%20075')).toEqual({ refTiers: ' 0270 075' });
  });

  it('are none in an address that names none, or holds too much', () => {
    expect(partsInAddress('')).toBeNull();
    expect(partsInAddress('#07802700750001')).toBeNull();
    expect(partsInAddress(`#rang=${'1'.repeat(65)}`)).toBeNull();
  });

  it('may stand beside a number to check', () => {
    expect(numberInAddress('#numero=07802700750001&rang=1')).toBe('07802700750001');
    expect(numberInAddress('#code-caf=078')).toBe('');
  });
});
