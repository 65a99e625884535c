import { describe, expect, it } from 'vitest';
import { usedBy, wordsOf } from '../../src/build/used-styles.ts';

describe('the rules that a text uses', () => {
  it('are those whose classes it writes, whatever else they ask', () => {
    const css =
      '.a,.b{top:0}.b{left:0}a:not(.b){x:y}.a-b{z:0}@media print{@container (x){.b{top:1px}}}p{margin:0}';
    expect(usedBy(wordsOf('<p class="a">'), css)).toBe('.a,.b{top:0}a:not(.b){x:y}p{margin:0}');
  });

  it('need each class of a selector, wherever it stands in it', () => {
    expect(usedBy(wordsOf('a'), '.a>.b{x:y}.b .a{x:y}.a.b{x:y}.a:hover{x:y}:is(.b,.c) .a{x:y}')).toBe(
      '.a:hover{x:y}:is(.b,.c) .a{x:y}',
    );
  });
});
