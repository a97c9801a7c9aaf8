import { createRequire } from 'node:module';

let library: typeof import('yaml') | undefined;

/** The full YAML parser, loaded at its first use: most runs meet only plain YAML and save a tenth of a second. */
export function yamlLibrary(): typeof import('yaml') {
  library ??= createRequire(import.meta.url)('yaml') as typeof import('yaml');
  return library;
}
