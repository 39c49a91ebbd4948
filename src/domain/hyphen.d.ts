/** The hyphenation of one language: puts soft hyphens where a word may be broken. */
declare module 'hyphen/*/index.js' {
  const hyphenation: { hyphenateSync: (text: string) => string };
  export default hyphenation;
}
