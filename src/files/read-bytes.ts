import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** The bytes of a plain file; its size when that is over the limit, a code when it cannot be read. Never waits on a pipe. */
export function readBytes(path: string, limit: number): Buffer | number | 'file-unreadable' | 'file-special' {
  let handle: number;
  try {
    handle = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch {
    return 'file-unreadable';
  }
  try {
    const status = fstatSync(handle);
    if (!status.isFile()) return 'file-special';
    if (status.size > limit) return status.size;
    const bytes = Buffer.allocUnsafe(status.size);
    let length = 0;
    while (length < bytes.length) {
      const got = readSync(handle, bytes, length, bytes.length - length, null);
      if (got === 0) break;
      length += got;
    }
    return bytes.subarray(0, length);
  } catch {
    return 'file-unreadable';
  } finally {
    closeSync(handle);
  }
}
