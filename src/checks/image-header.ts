/** What the first bytes of an image file say, without decoding a single pixel. */
export interface ImageHeader {
  format: 'jpeg' | 'png' | 'webp';
  width: number;
  height: number;
  /** Whether the metadata name a place. */
  hasPlace: boolean;
}

/**
 * Reads format, size and metadata of a JPEG, PNG or WebP file.
 * @returns the name of another known format, or undefined for anything damaged or unknown
 */
export function imageHeader(file: Uint8Array): ImageHeader | string | undefined {
  const bytes = new Bytes(file);
  try {
    if (bytes.uint16BE(0) === 0xffd8) return jpeg(bytes);
    if (bytes.uint32BE(0) === 0x89504e47 && bytes.uint32BE(4) === 0x0d0a1a0a) return png(bytes);
    if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return webp(bytes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  return otherFormat(bytes);
}

function otherFormat(bytes: Bytes): string | undefined {
  const start = ascii(bytes, 0, 1024);
  if (start.startsWith('GIF8')) return 'GIF';
  if (start.startsWith('BM')) return 'BMP';
  if (start.startsWith('II*\0') || start.startsWith('MM\0*')) return 'TIFF';
  if (start.slice(4, 8) === 'ftyp') return start.slice(8, 11) === 'avi' ? 'AVIF' : 'HEIC';
  if (/<svg[\s>]/i.test(start)) return 'SVG';
  if (/<(?:!doctype|html|script|\?php)/i.test(start)) return 'HTML';
  return start.startsWith('%PDF') ? 'PDF' : undefined;
}

/** ITU-T T.81, annex B: segments of a marker and a length, up to the frame that names the size. */
function jpeg(bytes: Bytes): ImageHeader | undefined {
  let at = 2;
  let hasPlace = false;
  for (;;) {
    if (bytes.at(at) !== 0xff) return undefined;
    const marker = bytes.at(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    const length = bytes.uint16BE(at + 2);
    if (length < 2) return undefined;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      return {
        format: 'jpeg',
        height: bytes.uint16BE(at + 5),
        width: bytes.uint16BE(at + 7),
        hasPlace,
      };
    }
    if (marker === 0xe1) hasPlace ||= metadataHavePlace(bytes.part(at + 4, at + 2 + length));
    at += 2 + length;
  }
}

/** PNG, third edition: chunks of length, type, data and checksum. */
function png(bytes: Bytes): ImageHeader | undefined {
  if (ascii(bytes, 12, 4) !== 'IHDR') return undefined;
  const size = { width: bytes.uint32BE(16), height: bytes.uint32BE(20) };
  let hasPlace = false;
  for (let at = 8; ; at += 12 + bytes.uint32BE(at)) {
    const type = ascii(bytes, at + 4, 4);
    if (type === 'IEND') return { format: 'png', ...size, hasPlace };
    if (['eXIf', 'iTXt', 'zTXt', 'tEXt'].includes(type)) {
      hasPlace ||= metadataHavePlace(bytes.part(at + 8, at + 8 + bytes.uint32BE(at)));
    }
  }
}

/** RFC 9649: RIFF chunks, padded to even length; sizes in VP8X, VP8L or VP8. */
function webp(bytes: Bytes): ImageHeader | undefined {
  const end = Math.min(bytes.uint32LE(4) + 8, bytes.length);
  let size: { width: number; height: number } | undefined;
  let hasPlace = false;
  for (let at = 12; at + 8 <= end;) {
    const type = ascii(bytes, at, 4);
    const length = bytes.uint32LE(at + 4);
    size ??= webpSize(type, bytes, at + 8);
    if (type === 'EXIF' || type === 'XMP ')
      hasPlace ||= metadataHavePlace(bytes.part(at + 8, at + 8 + length));
    at += 8 + length + (length % 2);
  }
  return size && { format: 'webp', ...size, hasPlace };
}

function webpSize(type: string, bytes: Bytes, at: number): { width: number; height: number } | undefined {
  if (type === 'VP8X') return { width: bytes.uint24LE(at + 4) + 1, height: bytes.uint24LE(at + 7) + 1 };
  if (type === 'VP8 ')
    return { width: bytes.uint16LE(at + 6) & 0x3fff, height: bytes.uint16LE(at + 8) & 0x3fff };
  if (type !== 'VP8L') return undefined;
  const bits = bytes.uint32LE(at + 1);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

/** Exif keeps a place behind tag 0x8825 of its first directory, XMP in properties named after it. */
function metadataHavePlace(data: Bytes): boolean {
  if (data.text().includes('GPSLatitude') || data.text().includes('GPSPosition')) return true;
  const start = ascii(data, 0, 4) === 'Exif' ? 6 : 0;
  const order = ascii(data, start, 2);
  if (order !== 'II' && order !== 'MM') return false;
  const uint16 = (at: number): number => (order === 'II' ? data.uint16LE(at) : data.uint16BE(at));
  const uint32 = (at: number): number => (order === 'II' ? data.uint32LE(at) : data.uint32BE(at));
  try {
    const directory = start + uint32(start + 4);
    for (let entry = 0; entry < uint16(directory); entry++) {
      if (uint16(directory + 2 + entry * 12) === 0x8825) return true;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return false;
}

function ascii(bytes: Bytes, at: number, length: number): string {
  return bytes.part(at, at + length).text();
}

/** Numbers and texts in a file. Reading past its end throws a RangeError. */
class Bytes {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly length: number;
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.length = bytes.length;
  }
  at(at: number): number {
    return this.#view.getUint8(at);
  }
  uint16BE(at: number): number {
    return this.#view.getUint16(at);
  }
  uint16LE(at: number): number {
    return this.#view.getUint16(at, true);
  }
  uint24LE(at: number): number {
    return this.uint16LE(at) + this.at(at + 2) * 0x1_00_00;
  }
  uint32BE(at: number): number {
    return this.#view.getUint32(at);
  }
  uint32LE(at: number): number {
    return this.#view.getUint32(at, true);
  }
  part(start: number, end: number): Bytes {
    return new Bytes(this.#bytes.subarray(start, end));
  }
  /** One character for each byte. */
  text(): string {
    return new TextDecoder('latin1').decode(this.#bytes);
  }
}
