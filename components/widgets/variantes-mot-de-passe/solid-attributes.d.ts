import 'solid-js';

declare module 'solid-js' {
  namespace JSX {
    interface ExplicitAttributes {
      /** 'false' keeps a browser from sending what is typed to a writing assistant. */
      writingsuggestions: 'false';
    }
  }
}
