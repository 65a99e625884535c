/** The two messages between a host page and a framed tool: « are you there? » and « I am this high ». */
export const hello = 'aide-bailleurs';

/** The height of the content of a frame, in CSS pixels. */
export type HeightMessage = { readonly aideBailleurs: number };

const highest = 20_000;

/** The height that a message holds; nothing when it is another message. */
export function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('aideBailleurs' in data)) return undefined;
  const height = data.aideBailleurs;
  return typeof height === 'number' && height > 0 && height <= highest ? height : undefined;
}
