const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;
/** Bytes of the argument that follow the first byte, by its low five bits. */
const ARGUMENT_BYTES: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4, 27: 8 };
const INDEFINITE = 31;
const BREAK = 0xff;

/**
 * Reads the part of CBOR that a search index's metadata uses: whole numbers, texts, arrays.
 * @throws RangeError for anything else
 * @see RFC 8949, section 3
 */
export function decodeCbor(bytes: Uint8Array): unknown {
  const text = new TextDecoder();
  let at = 0;

  function argument(low: number): number {
    if (low < 24) return low;
    let value = 0;
    for (let left = ARGUMENT_BYTES[low] ?? fail(low); left > 0; left--)
      value = value * 256 + (bytes[at++] ?? fail(low));
    return value;
  }

  function item(): unknown {
    const first = bytes[at++] ?? fail(-1);
    const low = first & 0x1f;
    switch (first >> 5) {
      case UNSIGNED:
        return argument(low);
      case NEGATIVE:
        return -1 - argument(low);
      case TEXT: {
        const length = argument(low);
        return text.decode(bytes.subarray(at, (at += length)));
      }
      case ARRAY: {
        const items: unknown[] = [];
        if (low === INDEFINITE) {
          while (bytes[at] !== BREAK) items.push(item());
          at++;
        } else for (let left = argument(low); left > 0; left--) items.push(item());
        return items;
      }
      default:
        return fail(first);
    }
  }

  return item();
}

function fail(byte: number): never {
  throw new RangeError(`Unexpected byte ${byte} in CBOR`);
}
