/** Something that is wrong in a content folder: a value, until the edge prints it. */
export interface Problem {
  /** Key of the catalogue. */
  code: string;
  /** Path inside the content folder, `/` on every system. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 code units as editors count. */
  column: number;
  /** Path of the field, dots and brackets: `needs[2].category`. */
  field?: string;
  /** What the catalogue's sentences need to know: what was found, what is allowed. */
  facts: Record<string, string | number>;
}
