import { deflateRawSync } from 'node:zlib';

/**
 * Packs files as GitHub packs artifacts: sizes stand behind the data, because it was not known before how much there is.
 * `lie` is what the archive says of the size.
 */
export function zipOf(
  files: Readonly<Record<string, Buffer>>,
  method: 'stored' | 'deflated' = 'deflated',
  lie: { size?: number } = {},
): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = method === 'stored' ? content : deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(method === 'stored' ? 0 : 8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(lie.size ?? content.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const start = Buffer.from(common);
    start.writeUInt16LE(8, 2);
    start.fill(0, 10, 22);
    const behind = Buffer.concat([number(0x08074b50), common.subarray(10, 22)]);
    const local = Buffer.concat([number(0x04034b50), start, Buffer.from(name), packed, behind]);
    entries.push(
      Buffer.concat([
        number(0x02014b50),
        Buffer.from([20, 0]),
        common,
        Buffer.alloc(10),
        number(offset),
        Buffer.from(name),
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
