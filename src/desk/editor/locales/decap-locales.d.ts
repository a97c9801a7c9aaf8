/** One language of Decap without the thirty others; the package ships no types. */
declare module 'decap-cms-locales/dist/esm/*/index.js' {
  const phrases: import('./phrases.ts').Phrases;
  export { phrases as default };
}
