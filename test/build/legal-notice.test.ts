import { expect, it } from 'vitest';
import { missingLegalKeys } from '../../src/build/legal-notice.ts';

it('names what the legal page lacks, and nothing when all is there', () => {
  expect(missingLegalKeys({ hebergeur: 'un service' })).toEqual(['editeur', 'directeurPublication']);
  expect(missingLegalKeys({ editeur: 'a', directeurPublication: 'b', hebergeur: 'c' })).toEqual([]);
});
