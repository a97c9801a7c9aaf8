import { isUtf8 } from 'node:buffer';
import type { Finding } from '#checks/finding.ts';
import { START } from '#checks/finding.ts';

/** The text of a file, with `\n` line ends and without a byte order mark; undefined where no text can be made of it. */
export interface Decoded {
  text?: string;
  findings: Omit<Finding, 'file'>[];
}

const BOM = '\uFEFF';

/** Bytes to text. Only UTF-8 is text; Windows line ends are accepted. */
export function decode(bytes: Buffer): Decoded {
  if (bytes.length === 0) return { findings: [{ code: 'file-empty', at: START }] };
  if (looksUtf16(bytes)) return { findings: [{ code: 'encoding-utf16', at: START }] };
  if (!isUtf8(bytes)) return { findings: [invalidByte(bytes)] };
  let text = bytes.toString('utf8');
  const nul = text.indexOf('\0');
  if (nul >= 0) return { findings: [{ code: 'encoding-nul', at: placeIn(text, nul) }] };
  const findings: Decoded['findings'] = [];
  if (text.startsWith(BOM)) {
    findings.push({ code: 'encoding-bom', at: START });
    text = text.slice(1);
  }
  if (text.includes('\r\n')) text = text.replaceAll('\r\n', '\n');
  if (text.trim() === '') return { findings: [...findings, { code: 'file-empty', at: START }] };
  return { text, findings };
}

function looksUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function invalidByte(bytes: Buffer): Omit<Finding, 'file'> {
  const at = firstInvalid(bytes);
  const byte = bytes[at]!;
  return {
    code: 'encoding-invalid',
    at: placeIn(bytes.toString('utf8', 0, at), at),
    facts: { byte: byte.toString(16).toUpperCase(), likely: latin1(byte) },
  };
}

/** What the byte would be in Windows-1252, which is what a wrongly saved German text is most often written in. */
function latin1(byte: number): string {
  const character = new TextDecoder('windows-1252').decode(Uint8Array.of(byte));
  return /[\p{L}\p{P}\p{S}]/u.test(character) ? character : '';
}

/** Index of the first byte that no UTF-8 sequence explains. */
function firstInvalid(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at]!);
    if (length === 0 || !isUtf8(bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return bytes.length - 1;
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2) return 0;
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) return 3;
  return lead < 0xf5 ? 4 : 0;
}

function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: before.length - lineStart + 1 };
}
