import { describe, expect, it } from 'vitest';
import { shownProblem } from '#components/widgets/numero-utilisateur/shown-problem.ts';

describe('when a problem is shown beside its field', () => {
  it('waits for a Code CAF or a zero that may still grow', () => {
    expect(shownProblem('codeCaf', '07', false)).toBeNull();
    expect(shownProblem('codeCaf', '07', true)).toMatchObject({ code: 'too-short' });
    expect(shownProblem('refTiers', '0', false)).toBeNull();
    expect(shownProblem('refTiers', '0', true)).toEqual({ code: 'zero' });
  });

  it('comes at once when more typing mends nothing', () => {
    expect(shownProblem('codeCaf', '0781', false)).toMatchObject({ code: 'too-long' });
    expect(shownProblem('rang', '0000', false)).toEqual({ code: 'zero' });
    expect(shownProblem('rang', 'a', false)).toMatchObject({ code: 'forbidden-character' });
  });

  it('never comes for a part that reads or is still to be typed', () => {
    expect(shownProblem('rang', '1', true)).toBeNull();
    expect(shownProblem('rang', '', true)).toBeNull();
  });
});
