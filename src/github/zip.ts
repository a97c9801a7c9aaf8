import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const STORED = 0;
const DEFLATED = 8;

/**
 * The only file of a ZIP archive that holds this one file and nothing else, as GitHub packs artifacts. Everything the
 * archive says of itself is doubted: name, sizes, method; nothing is unpacked beyond the limit, nothing reaches a disk.
 * Format: APPNOTE.TXT 6.3.10
 * @returns undefined for anything else
 */
export function onlyFile(archive: Uint8Array, name: string, limit: number): Buffer | undefined {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    return read(bytes, name, limit);
  } catch {
    // Offsets beyond the end, broken data, or more of it than allowed.
    return undefined;
  }
}

function read(bytes: Buffer, name: string, limit: number): Buffer | undefined {
  const end = bytes.length - END_SIZE;
  if (bytes.readUInt32LE(end) !== END || bytes.readUInt16LE(end + 10) !== 1) return undefined;
  const entry = bytes.readUInt32LE(end + 16);
  if (bytes.readUInt32LE(entry) !== ENTRY) return undefined;
  const flags = bytes.readUInt16LE(entry + 8);
  const method = bytes.readUInt16LE(entry + 10);
  const packed = bytes.readUInt32LE(entry + 20);
  const size = bytes.readUInt32LE(entry + 24);
  const nameLength = bytes.readUInt16LE(entry + 28);
  const local = bytes.readUInt32LE(entry + 42);
  const isEncrypted = (flags & 1) === 1;
  if (isEncrypted || size > limit || packed > bytes.length) return undefined;
  if (bytes.toString('utf8', entry + 46, entry + 46 + nameLength) !== name) return undefined;
  if (bytes.readUInt32LE(local) !== LOCAL) return undefined;
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (start + packed > entry) return undefined;
  const data = bytes.subarray(start, start + packed);
  const content =
    method === DEFLATED
      ? inflateRawSync(data, { maxOutputLength: limit })
      : method === STORED
        ? data
        : undefined;
  return content?.length === size ? content : undefined;
}
