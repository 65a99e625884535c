/** What a review of the RGAA's criteria comes to: its rate, and the state that French law names. */

/** The verdict on one criterion; what nobody has checked yet counts as « non conforme ». */
export type Verdict = 'conforme' | 'non conforme' | 'sans objet';

export type State = 'totalement conforme' | 'partiellement conforme' | 'non conforme';

export type Conformity = {
  /** Criteria respected. */
  met: number;
  /** Criteria that have something to judge in this site. */
  applicable: number;
  /** Respected out of applicable, in whole per cent rounded down: a rate is never flattered. */
  rate: number;
  state: State;
};

/**
 * Counts verdicts as the RGAA does: total when every applicable criterion is met, partial from one half.
 *
 * @example conformity(['conforme', 'non conforme', 'sans objet']) // { met: 1, applicable: 2, rate: 50, state: 'partiellement conforme' }
 */
export function conformity(verdicts: readonly Verdict[]): Conformity {
  const met = verdicts.filter((verdict) => verdict === 'conforme').length;
  const applicable = met + verdicts.filter((verdict) => verdict === 'non conforme').length;
  if (applicable === 0) return { met, applicable, rate: 0, state: 'non conforme' };
  const state =
    met === applicable
      ? 'totalement conforme'
      : met * 2 >= applicable
        ? 'partiellement conforme'
        : 'non conforme';
  return { met, applicable, rate: Math.floor((met * 100) / applicable), state };
}
