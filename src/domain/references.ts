import { kinds, type Kind } from '#schemas/kinds.ts';

/** Crockford's base 32: no I, L, O, U, so that a reference can be read out on the phone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SHORTEST = 5;

/**
 * Short address of an entry: a letter for its kind and at least five characters of a hash of its id, `A-7K3Q2`.
 * @param length more characters where two entries of a kind would share five; at most 10
 * @throws RangeError for kinds without a letter
 */
export function referenceOf(kind: Kind, id: string, length = SHORTEST): string {
  const row = kinds[kind];
  if (!('letter' in row)) throw new RangeError(`Entries of kind ${kind} have no reference`);
  const bits = hash(`${kind}/${id}`);
  let code = '';
  for (let at = 0; at < length; at++) code += ALPHABET[Math.floor(bits / 32 ** at) % 32];
  return `${row.letter}-${code}`;
}

/**
 * References of all entries of one kind, each unique: of two entries that would share one, the earlier in the list
 * keeps it and the later one grows. Pass the oldest entries first, so that printed references stay true.
 */
export function referencesOf(kind: Kind, ids: readonly string[]): Map<string, string> {
  const taken = new Set<string>();
  const references = new Map<string, string>();
  for (const id of ids) {
    let length = SHORTEST;
    while (taken.has(referenceOf(kind, id, length)) && length < 10) length++;
    const reference = referenceOf(kind, id, length);
    taken.add(reference);
    references.set(id, reference);
  }
  return references;
}

/** 53-bit hash of a short text: two 32-bit multiplicative streams, mixed at the end (MurmurHash3's finaliser). */
function hash(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = mix(high) ^ mix(low ^ 0x27d4eb2f);
  low = mix(low) ^ mix(high);
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
}

function mix(bits: number): number {
  const first = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}
