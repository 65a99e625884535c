import type { Parts } from '#rules';

const longest = 64;

/** The names of the parts in an address, and as attributes of the custom element. */
export const givenNames = { codeCaf: 'code-caf', refTiers: 'ref-tiers', rang: 'rang' } as const;

const fieldsOf = (hash: string): URLSearchParams =>
  new URLSearchParams(hash.includes('=') ? hash.replace(/^#/, '') : '');

/**
 * The number to check that an address carries after `#`, alone or as `numero`, as it was typed; an empty text when it
 * carries none.
 *
 * @example numberInAddress('#078%200270075%200001')       // '078 0270075 0001'
 * @example numberInAddress('#numero=07802700750001&rang=1') // '07802700750001'
 * @example numberInAddress('#former')                     // ''
 */
export function numberInAddress(hash: string): string {
  try {
    const text = fieldsOf(hash).get('numero') ?? decodeURIComponent(hash.replace(/^#/, ''));
    return /^\s*\d/.test(text) && text.length <= longest ? text : '';
  } catch {
    return '';
  }
}

/**
 * The parts that an address gives after `#`, as they were typed; null when it gives none.
 *
 * @example partsInAddress('#code-caf=078&rang=1') // { codeCaf: '078', rang: '1' }
 */
export function partsInAddress(hash: string): Partial<Parts> | null {
  const fields = fieldsOf(hash);
  const given = Object.entries(givenNames).flatMap(([part, name]) => {
    const text = fields.get(name);
    return text === null || text.length > longest ? [] : [[part, text]];
  });
  return given.length === 0 ? null : (Object.fromEntries(given) as Partial<Parts>);
}
