declare module '*.css' {
  /** The sheet's text, where the bundle is made to give it. */
  const css: string;
  export default css;
}
