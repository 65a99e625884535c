import { describe, expect, it } from 'vitest';
import { doubtIds, factIds } from '#rules';
import { referenceAnswer } from '#search';
import { doubts, factSentences } from '#wording';

describe('a fact or a doubt asked by its number', () => {
  it.each(factIds)('%s is its sentence, and leads to it', (id) => {
    expect(referenceAnswer(id)).toEqual({
      kind: 'figure',
      lead: id,
      sentences: [factSentences[id]],
      link: { address: `sources/#${id}`, text: 'Lire dans les sources' },
    });
  });

  it.each(doubtIds)('%s is what it leaves open and how to be safe', (id) => {
    expect(referenceAnswer(id)?.sentences).toEqual([doubts[id].reading, doubts[id].caution]);
  });

  it.each(['f18', 'F 18', '(F18)', 'fait F18', 'Fait f18 ', ' F18'])(
    'is read as people type it: %j',
    (typed) => {
      expect(referenceAnswer(typed)?.lead).toBe('F18');
    },
  );

  it.each(['F0', 'F47', 'A0', 'A30', 'F', '18', 'F18 et F20', 'mot de passe', ''])(
    'is nothing for %j',
    (typed) => {
      expect(referenceAnswer(typed)).toBeUndefined();
    },
  );
});
