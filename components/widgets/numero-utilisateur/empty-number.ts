import { partLengths, partNames } from '#rules';

/** The places of a number still to come, a box a digit, in HTML: one text to send and to wake instead of twenty elements. */
export const emptyNumber = partNames
  .map(
    (part) =>
      `<span class="digit-group">${'<span class="digit empty"></span>'.repeat(partLengths[part])}</span>`,
  )
  .join('');
