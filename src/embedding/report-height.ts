import { hello, type HeightMessage } from './messages.ts';

/**
 * In a frame, tells the page around it how high the content is, each time it changes: only once that page has asked, and
 * only to the origin it asked from. Out of a frame, does nothing.
 */
export function reportHeight(): void {
  if (window.parent === window) return;
  let host: string | undefined;
  const report = (): void => {
    if (host === undefined) return;
    const message: HeightMessage = { aideBailleurs: Math.ceil(document.body.getBoundingClientRect().height) };
    window.parent.postMessage(message, host);
  };
  new ResizeObserver(report).observe(document.body);
  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== window.parent || data !== hello) return;
    // A sandboxed host has no origin to name; a height tells it nothing.
    host = origin === 'null' ? '*' : origin;
    report();
  });
}
