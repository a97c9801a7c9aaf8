import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** An image whose every pixel could be read; of one with too many pixels only its size was. */
export interface DecodedImage {
  width: number;
  height: number;
  /** Whether the metadata name a place. */
  hasPlace: boolean;
}

const PROGRAM = fileURLToPath(new URL('image-program.ts', import.meta.url));
/** Milliseconds for one image: the largest that is decoded takes about one second. */
const PATIENCE = 20_000;

/**
 * Decodes images in a process of its own: what strangers send goes through large libraries in C, and one that ends or
 * never ends takes no more than itself along. Costs some 0.2 seconds where there are images, nothing where there are none.
 * @param maxSide pixels on one side, beyond which nothing is decoded
 * @returns undefined for each image that is damaged or cut off
 */
export function decodedImages(paths: readonly string[], maxSide: number): (DecodedImage | undefined)[] {
  const images: (DecodedImage | undefined)[] = [];
  while (images.length < paths.length) {
    const left = paths.slice(images.length);
    const { stdout, error } = spawnSync(process.execPath, [PROGRAM], {
      input: JSON.stringify({ paths: left, maxSide }),
      encoding: 'utf8',
      timeout: left.length * PATIENCE,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    if (error && (error as NodeJS.ErrnoException).code !== 'ETIMEDOUT') throw error;
    const lines = stdout.split('\n').slice(0, -1);
    images.push(...lines.map((line) => (JSON.parse(line) as DecodedImage | null) ?? undefined));
    // The one that it was reading when it ended.
    if (images.length < paths.length) images.push(undefined);
  }
  return images;
}
