/** What a link in outsiders' content leads to. */
export type LinkKind = 'web' | 'mail' | 'phone' | 'fragment' | 'path' | 'forbidden';

const kindOfScheme: Readonly<Record<string, LinkKind>> = {
  http: 'web',
  https: 'web',
  mailto: 'mail',
  tel: 'phone',
};

/** Scheme by the grammar of RFC 3986, section 3.1. */
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/**
 * Judges a link target as a browser would read it: C0 controls and spaces around it are dropped, tabs and line breaks
 * within it too (WHATWG URL, basic parser), a backslash counts as a slash. Whatever is not plainly allowed is forbidden.
 */
export function linkKind(target: string): LinkKind {
  const read = target.replace(/^[\0-\x20]+|[\0-\x20]+$/g, '').replace(/[\t\n\r]/g, '');
  if (/[\0-\x1f\x7f\\]/.test(read) || read.startsWith('//')) return 'forbidden';
  const scheme = SCHEME.exec(read)?.[1];
  if (scheme !== undefined) return kindOfScheme[scheme.toLowerCase()] ?? 'forbidden';
  if (read.startsWith('#')) return 'fragment';
  return read === '' || read.split(/[/?#]/, 1)[0]?.includes(':') ? 'forbidden' : 'path';
}
