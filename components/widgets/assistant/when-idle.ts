/**
 * Does something once the page has nothing better to do; Safari has no idle callback.
 *
 * @example whenIdle(() => void import('./rest.tsx'))
 */
export function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task);
  else setTimeout(task);
}
