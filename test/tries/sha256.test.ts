import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from '../../src/tries/sha256.ts';

const reference = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

it('digests nothing as the standard says', () => {
  expect(sha256(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

it('digests any text as the machine’s own cryptography does', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => sha256(bytes) === reference(bytes)));
});

it.each([55, 56, 63, 64, 119, 120])('digests %d bytes, where the padding changes blocks', (length) => {
  const bytes = new Uint8Array(length).fill(0x6c);
  expect(sha256(bytes)).toBe(reference(bytes));
});
