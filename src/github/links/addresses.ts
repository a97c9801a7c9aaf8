import type { Content } from '#schemas/entry.ts';
import { kindNames } from '#schemas/kinds.ts';

/** Names that lead nowhere by design (RFC 2606, RFC 6761): samples use them. */
const RESERVED = /(?:^|\.)(?:example|test|invalid|localhost|local|internal|example\.(?:com|net|org))$/;

/** External addresses of the content, each with the files that name it, in a steady order. */
export function externalLinks(content: Content): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  const note = (address: string, file: string): void => {
    if (!URL.canParse(address)) return;
    const url = new URL(address);
    if (!/^https?:$/.test(url.protocol) || RESERVED.test(url.hostname.replace(/\.$/, ''))) return;
    url.hash = '';
    const files = found.get(url.href) ?? new Set();
    found.set(url.href, files.add(file));
  };
  for (const kind of kindNames) {
    for (const { data, body, file } of content.entries[kind]) {
      for (const address of addressesIn(data)) note(address, file);
      for (const address of addressesInText(body)) note(address, file);
    }
  }
  return new Map(
    [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([address, files]) => [address, [...files].sort()]),
  );
}

/** Web addresses among the values of an entry, however deep. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:\/\/\S+$/.test(value) ? [value] : addressesInText(value);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(addressesIn);
}

/** Web addresses in Markdown. Parentheses belong to an address in pairs: `…/Maske_(Medizin)`. */
function addressesInText(text: string): string[] {
  const found = text.match(/\bhttps?:\/\/(?:\([^\s()<>"'`\]]*\)|[^\s()<>"'`\]])+/g) ?? [];
  return found.map((address) => address.replace(/[.,;:!?*_…“”]+$/, ''));
}
