const isPrime = (n: number): boolean => {
  for (let divisor = 2; divisor * divisor <= n; divisor += 1) if (n % divisor === 0) return false;
  return true;
};

const firstPrimes = (count: number): number[] => {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n += 1) if (isPrime(n)) primes.push(n);
  return primes;
};

/** The first 32 bits of the fractional part, as the standard defines its constants. */
const fraction = (root: number): number => Math.floor((root % 1) * 2 ** 32) | 0;

/** A row of 32-bit words, which unlike an array never gives back nothing. */
const row = (words: readonly number[]): DataView => {
  const view = new DataView(new ArrayBuffer(words.length * 4));
  for (const [index, word] of words.entries()) view.setInt32(index * 4, word);
  return view;
};

const wordAt = (view: DataView, index: number): number => view.getInt32(index * 4);

const roundConstants = row(firstPrimes(64).map((prime) => fraction(Math.cbrt(prime))));
const initialState = row(firstPrimes(8).map((prime) => fraction(Math.sqrt(prime))));

const rotate = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

/** The message, a one bit, zeros, and its length in bits: whole blocks of 64 bytes. */
const padded = (bytes: Uint8Array): DataView => {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const block = new Uint8Array(length);
  block.set(bytes);
  block[bytes.length] = 0x80;
  const view = new DataView(block.buffer);
  view.setUint32(length - 4, bytes.length * 8);
  return view;
};

/** The 64 words that a block of 16 is spread over. */
const spread = (block: DataView): DataView => {
  const words = new DataView(new ArrayBuffer(256));
  for (let i = 0; i < 64; i += 1) {
    if (i < 16) {
      words.setInt32(i * 4, wordAt(block, i));
      continue;
    }
    const w15 = wordAt(words, i - 15);
    const w2 = wordAt(words, i - 2);
    const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
    const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
    words.setInt32(i * 4, wordAt(words, i - 16) + s0 + wordAt(words, i - 7) + s1);
  }
  return words;
};

type State = [number, number, number, number, number, number, number, number];

const compress = (state: DataView, words: DataView): DataView => {
  let [a, b, c, d, e, f, g, h] = Array.from({ length: 8 }, (_, i) => wordAt(state, i)) as State;
  for (let i = 0; i < 64; i += 1) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + wordAt(roundConstants, i) + wordAt(words, i)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  return row([a, b, c, d, e, f, g, h].map((word, i) => word + wordAt(state, i)));
};

/**
 * SHA-256 in hexadecimal. Written here because over plain http a browser hides `crypto.subtle`.
 *
 * @example sha256(new Uint8Array()) // 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
 */
export function sha256(bytes: Uint8Array): string {
  const message = padded(bytes);
  let state = initialState;
  for (let start = 0; start < message.byteLength; start += 64) {
    state = compress(state, spread(new DataView(message.buffer, start, 64)));
  }
  return Array.from({ length: 8 }, (_, i) =>
    state
      .getUint32(i * 4)
      .toString(16)
      .padStart(8, '0'),
  ).join('');
}
