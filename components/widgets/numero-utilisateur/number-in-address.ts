const longest = 64;

/**
 * The number that an address carries after `#`, as it was typed; an empty text when it carries none.
 *
 * @example numberInAddress('#078%200270075%200001') // '078 0270075 0001'
 * @example numberInAddress('#former')               // ''
 */
export function numberInAddress(hash: string): string {
  try {
    const text = decodeURIComponent(hash.replace(/^#/, ''));
    return /^\s*\d/.test(text) && text.length <= longest ? text : '';
  } catch {
    return '';
  }
}
