declare module 'virtual:widgets' {
  import type { JSX } from 'solid-js';
  /** The widgets of the pages being made, by the name their islands carry. */
  const widgets: Readonly<Record<string, (props: never) => JSX.Element>>;
  export default widgets;
}
