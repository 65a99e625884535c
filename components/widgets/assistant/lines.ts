import type { Segment } from '#wording';

/**
 * The lines a sentence is set in: its hour opens one, a prohibition after it another; end to end they are the sentence.
 *
 * @example linesOf([plain('C’est trop tôt. '), hour('13 h 40'), stop('Ne redemandez rien.')]).length // 3
 */
export function linesOf(segments: readonly Segment[]): Segment[][] {
  const lines: Segment[][] = [[]];
  for (const [index, segment] of segments.entries()) {
    const before = segments[index - 1]?.role;
    const opens =
      segment.role === 'hour' || (segment.role === 'stop' && before !== 'stop' && before !== 'hour');
    if (opens && index > 0) lines.push([]);
    lines.at(-1)?.push(segment);
  }
  return lines;
}
