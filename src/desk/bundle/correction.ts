import { fileURLToPath } from 'node:url';

/** A place in Decap's text that is written otherwise. */
export interface Correction {
  /** What it is for: said when an update of Decap has moved the place. */
  why: string;
  /** `decap-cms-core` without it. */
  package?: string;
  /** Below `dist/esm/` of the package. */
  file: string;
  from: string | RegExp;
  to: string;
  /** How often `from` stands in the file: once, unless it says otherwise. */
  times?: number;
}

/** A name in the language of the page, as an expression. */
export function named(german: string, english: string): string {
  return `document.documentElement.lang === 'en' ? ${JSON.stringify(english)} : ${JSON.stringify(german)}`;
}

/** The beginning of a file that then knows functions of the editor: their names, with commas between. */
export function imported(names: string, file: string): string {
  const path = fileURLToPath(new URL(`../editor/${file}`, import.meta.url));
  return `import { ${names} } from ${JSON.stringify(path)};\n`;
}
