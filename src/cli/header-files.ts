import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headerFiles } from '#build/header-files.ts';
import type { GeneratedFolder } from './generated-folder.ts';

const HOSTING = fileURLToPath(new URL('../../hosting', import.meta.url));

/** The header files for hosts that can send headers. */
export function headerFileFolder(folder = relative(process.cwd(), HOSTING)): GeneratedFolder {
  return { folder, files: headerFiles(), isOurs: () => false };
}
