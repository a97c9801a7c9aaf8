/**
 * JSON-LD for a `script` element. `<`, `>` and `&` are written as escapes, so that no text in it can end the element
 * or start a comment; U+2028 and U+2029 too, which old parsers take for line ends.
 */
export function jsonLdScript(things: readonly object[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
