import type { EntryRole } from './file-role.ts';
import type { VocabularyFile } from '#schemas/vocabulary.ts';

/** A file that could be read as text, before anyone asks what it means. */
export interface Source {
  /** Path inside the content folder. */
  file: string;
  target: EntryRole | { is: 'vocabulary'; name: VocabularyFile };
  /** With `\n` line ends, without byte order mark. */
  text: string;
  /** Where the YAML stands in the text. */
  head: { start: number; end: number };
  /** Where the body begins; the end of the text where there is none. */
  body: number;
}
