import { decodeCbor } from './cbor.ts';

/** What an index says of itself. */
export interface Contents {
  /** Hashes of its records, in the order in which they were indexed: oldest first. */
  hashes: string[];
  /** First words of its pieces. */
  starts: string[];
}

/** A record as the index stores it. */
export interface StoredRecord {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** Before its data every file of an index says so. */
const SIGNATURE = 'pagefind_dcd'.length;
const GZIP = 0x1f;

type Decoded = [
  version: string,
  records: [hash: string, words: number][],
  pieces: [from: string, to: string, hash: string][],
];

/** Reads the table of contents of an index. */
export async function contentsFrom(file: Response): Promise<Contents> {
  const [, records, pieces] = decodeCbor(await unpacked(file)) as Decoded;
  return { hashes: records.map(([hash]) => hash), starts: pieces.map(([from]) => from) };
}

export async function recordFrom(file: Response): Promise<StoredRecord> {
  return JSON.parse(new TextDecoder().decode(await unpacked(file))) as StoredRecord;
}

/**
 * Reads the tables of contents as Pagefind fetches them, which it keeps to itself.
 * @returns the contents of an index by its folder, once Pagefind has asked for them
 */
export function overhearContents(): (folder: string) => Promise<Contents> {
  const heard = new Map<string, PromiseWithResolvers<Contents>>();
  const of = (folder: string) => {
    const contents = heard.get(folder) ?? Promise.withResolvers<Contents>();
    heard.set(folder, contents);
    return contents;
  };
  const { fetch } = globalThis;
  globalThis.fetch = async (input, options) => {
    const response = await fetch(input, options);
    const { href } = new URL(String(input));
    if (href.endsWith('.pf_meta')) {
      const { resolve, reject } = of(href.replace(/[^/]*$/, ''));
      contentsFrom(response.clone()).then(resolve, reject);
    }
    return response;
  };
  return (folder) => of(folder).promise;
}

/** Some hosts unpack by themselves what they see is packed. */
async function unpacked(file: Response): Promise<Uint8Array> {
  let bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === GZIP) {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  }
  return bytes.subarray(SIGNATURE);
}
