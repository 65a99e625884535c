import fc from 'fast-check';
import { describe, it } from 'vitest';
import { anyText } from './any-text.ts';
import { callsThroughRules } from './calls-through-rules.ts';
import { hostileTexts } from './hostile-texts.ts';
import { textsThroughReaders } from './texts-through-readers.ts';
import { textsThroughRules } from './texts-through-rules.ts';

describe.each([
  ['rules', textsThroughRules],
  ['readers', textsThroughReaders],
])('the %s', (_, targets) => {
  it.each(targets)('%s: stands every hostile text', (_name, stand) => {
    for (const [name, text] of hostileTexts) {
      try {
        stand(text);
      } catch (error) {
        throw new Error(name, { cause: error });
      }
    }
  });

  it.each(targets)('%s: stands any text', (_name, stand) => {
    fc.assert(fc.property(anyText, (text) => void stand(text)));
  });
});

it.each(callsThroughRules)('the rules: %s stands any call', (_name, property) => {
  fc.assert(property);
});
