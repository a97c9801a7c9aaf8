/** Addresses that GitHub's Markdown makes links of by itself, as far as they need no escaping. */
const ADDRESS =
  /(?<![\p{L}\p{N}@/.+_-])(?:(?:https?:\/\/|www\.)[^\s<>\\`*[\]{}|]*[^\s<>\\`*[\]{}|.,;:!?()"'_~&]|[A-Za-z\d.+_-]+@[A-Za-z\d_-]+(?:\.[A-Za-z\d_-]+)*\.[A-Za-z\d_-]*[A-Za-z])/iu;

const WHOLE = new RegExp(`^(?:${ADDRESS.source})$`, 'iu');
const EACH = new RegExp(`(${ADDRESS.source})`, 'iu');

/**
 * What an address leads to that stands in a text without more ado; undefined for another text. Such addresses carry no
 * mark in the document: who changes their text changes the link.
 */
export function bareTarget(text: string): string | undefined {
  if (!WHOLE.test(text)) return undefined;
  if (/^https?:/i.test(text)) return text;
  return /^www\./i.test(text) ? `http://${text}` : `mailto:${text}`;
}

/** A text between its addresses: text, address, text … */
export function aroundAddresses(text: string): string[] {
  return text.split(EACH);
}
