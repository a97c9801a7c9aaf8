/** What the first bytes of an image file say, without decoding a single pixel. */
export interface ImageHeader {
  format: ImageFormat;
  width: number;
  height: number;
}

export type ImageFormat = 'jpeg' | 'png' | 'webp';

/**
 * What a file is by its first bytes, whatever it is called.
 * @returns one of ours, the name of another known format in capitals, or undefined for anything unknown
 */
export function imageFormat(file: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(file.subarray(0, 1024));
  if (start.startsWith('\xFF\xD8')) return 'jpeg';
  // What decoders call latin1 is Windows-1252, in which the first byte, 0x89, is this.
  if (start.startsWith('‰PNG\r\n\x1A\n')) return 'png';
  if (/^RIFF[^]{4}WEBP/.test(start)) return 'webp';
  return otherFormat(start);
}

/**
 * Reads the size of a JPEG, PNG or WebP file for who has no decoder that would tell it beforehand.
 * @returns the name of another known format, or undefined for anything damaged or unknown
 */
export function imageHeader(file: Uint8Array): ImageHeader | string | undefined {
  const format = imageFormat(file);
  if (format !== 'jpeg' && format !== 'png' && format !== 'webp') return format;
  try {
    const size = sizes[format](new Bytes(file));
    return size && { format, ...size };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

type Size = Pick<ImageHeader, 'width' | 'height'>;
const sizes: Record<ImageFormat, (bytes: Bytes) => Size | undefined> = { jpeg, png, webp };

function otherFormat(start: string): string | undefined {
  if (start.startsWith('GIF8')) return 'GIF';
  if (start.startsWith('BM')) return 'BMP';
  if (start.startsWith('II*\0') || start.startsWith('MM\0*')) return 'TIFF';
  if (start.slice(4, 8) === 'ftyp') return start.slice(8, 11) === 'avi' ? 'AVIF' : 'HEIC';
  if (/<svg[\s>]/i.test(start)) return 'SVG';
  if (/<(?:!doctype|html|script|\?php)/i.test(start)) return 'HTML';
  return start.startsWith('%PDF') ? 'PDF' : undefined;
}

/** ITU-T T.81, annex B: segments of a marker and a length, up to the frame that names the size. */
function jpeg(bytes: Bytes): Size | undefined {
  let at = 2;
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
    if (isFrame) return { height: bytes.uint16BE(at + 5), width: bytes.uint16BE(at + 7) };
    at += 2 + length;
  }
}

/** PNG, third edition: the size stands at the beginning of the first chunk. */
function png(bytes: Bytes): Size | undefined {
  if (bytes.text(12, 16) !== 'IHDR') return undefined;
  return { width: bytes.uint32BE(16), height: bytes.uint32BE(20) };
}

/** RFC 9649: the first chunk is VP8X, VP8L or VP8, and each names the size in its own way. */
function webp(bytes: Bytes): Size | undefined {
  const at = 20;
  switch (bytes.text(12, 16)) {
    case 'VP8X':
      return { width: bytes.uint24LE(at + 4) + 1, height: bytes.uint24LE(at + 7) + 1 };
    case 'VP8 ':
      return { width: bytes.uint16LE(at + 6) & 0x3fff, height: bytes.uint16LE(at + 8) & 0x3fff };
    case 'VP8L': {
      const bits = bytes.uint32LE(at + 1);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    default:
      return undefined;
  }
}

/** Numbers and texts in a file. Reading past its end throws a RangeError. */
class Bytes {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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
  /** One character for each byte. */
  text(start: number, end: number): string {
    return new TextDecoder('latin1').decode(this.#bytes.subarray(start, end));
  }
}
