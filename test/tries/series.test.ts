import { describe, expect, it } from 'vitest';
import { hoursBetweenSeries, lastRankOf, outlived, seriesOf, shownAtOnce } from '#tries';

describe('series of tries', () => {
  it('groups the ranks by five', () => {
    expect([1, 5, 6, 10, 11].map(seriesOf)).toEqual([1, 1, 2, 2, 3]);
    expect([0, 1, 2].map(lastRankOf)).toEqual([0, 5, 10]);
  });

  it.each([
    [4n, 4],
    [32n, 32],
    [36n, 5],
    [64n, 5],
    [1n << 200n, 5],
  ])('of %d forms, lists %d at once', (total, shown) => {
    expect(shownAtOnce(total)).toBe(shown);
  });

  it('counts the hours from the first series to the last', () => {
    expect([1n, 2n, 13n].map(hoursBetweenSeries)).toEqual([0n, 2n, 24n]);
  });
});

describe('the password that ends before all its series are tried', () => {
  it.each<[string, bigint, string | null]>([
    ['one series', 1n, null],
    ['eleven series after 3 h of waiting: 23 h', 11n, null],
    ['twelve series: 25 h', 12n, 'reset-mail'],
    ['167 series: 335 h, one hour less than two weeks', 167n, 'reset-mail'],
    ['168 series: 337 h', 168n, 'initial-mail'],
    ['744 series by post: 1486 h, within 62 days', 744n, 'initial-mail'],
    ['745 series by post: 62 days to the hour, the end excluded', 745n, 'post'],
    ['as many series as there are atoms', 10n ** 80n, 'post'],
  ])('%s', (_, series, kind) => {
    expect(outlived(series)).toBe(kind);
  });
});
