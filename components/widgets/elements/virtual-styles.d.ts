declare module 'virtual:element-styles' {
  /** The style of the element being bundled, for its shadow. */
  const styles: string;
  export default styles;
}
