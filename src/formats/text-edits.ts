/** What takes the place of some characters of a text. */
export interface Edit {
  /** Offset of the first character that goes. */
  at: number;
  /** Offset behind the last one. */
  end: number;
  text: string;
}

/** A text with the changes to it that are known so far. */
export interface Patch {
  text: string;
  edits: Edit[];
}

/** The text with all its edits, of which no two may overlap; at one place, they come in the order in which they are given. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.at - b.at || a.end - a.at - (b.end - b.at))) {
    result += text.slice(at, edit.at) + edit.text;
    at = Math.max(at, edit.end);
  }
  return result + text.slice(at);
}

/** Offset of the first character of a line. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Offset of the line end of a line. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
