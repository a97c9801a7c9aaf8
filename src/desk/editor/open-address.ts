import type { DecapEntry } from './decap-entry.ts';

/** The address whose form is on the screen; a number tells two visits of one address apart. */
let open = { address: '', visit: 0 };
/** Where a new entry that is being saved will stand. */
let next: string | undefined;

/** React's key for the form of an address: with another one begins another form. Called from Decap, see the corrections. */
export function editorKey(address: string): number {
  if (address !== open.address) {
    open = { address, visit: address === next ? open.visit : open.visit + 1 };
    next = undefined;
  }
  return open.visit;
}

/** The form of a new entry goes on as that of the entry under its own address. */
export function staysOpenAs(collection: string, slug: string): void {
  if (isAt(newIn(collection))) next = addressOf(collection, slug);
}

/**
 * Whether what was loaded for an entry still belongs on the screen.
 * @param slug empty for a new entry
 */
export function isOpen(collection: string, slug: string): boolean {
  if (slug === '') return isAt(newIn(collection));
  const address = addressOf(collection, slug);
  return isAt(address) || (address === next && isAt(newIn(collection)));
}

/** Whether what is to be edited is the entry of this form. @param slug empty for a new entry */
export function isOfForm(entry: DecapEntry | undefined, collection: string, slug: string): boolean {
  return entry?.get('collection') === collection && (slug === '' || entry.get('slug') === slug);
}

const newIn = (collection: string): string => `/collections/${collection}/new`;

function addressOf(collection: string, slug: string): string {
  return `/collections/${collection}/entries/${slug}`;
}

function isAt(address: string): boolean {
  return decodeURI(location.hash.slice(1)).split('?')[0] === address;
}
