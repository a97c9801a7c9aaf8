/** One field of an issue form, as far as its rendered answer can be read. */
export interface FormField {
  id: string;
  /** Heading above the answer; unique within its form. */
  label: string;
  type: 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  options?: readonly { value: string; label: string }[];
  isRequired?: boolean;
  /** The field of an entry that the answer becomes as it is read. */
  fills?: { path: string; as: 'line' | 'text' | 'choice' | 'number' | 'day' | 'address' };
}

export interface KnownForm {
  /** In the order of the form. The first label belongs to no other form. */
  fields: readonly FormField[];
}

/** Answers by the field's id, `''` where there is none. Of checkboxes, the ticked labels, one per line. */
export type Answers = Readonly<Record<string, string>>;

export type ParsedBody<F extends KnownForm> =
  | { form: F; answers: Answers }
  /** Not written by one of the forms, or changed until it is none of theirs. */
  | { refused: 'no-form' }
  /** A form's heading stands there twice, not at all, or in another place: no program can tell which answer is whose. */
  | { refused: 'heading-twice' | 'heading-missing' | 'heading-moved'; label: string }
  | { refused: 'too-long' };

/** What GitHub writes for an empty field; "None" for a choice that nobody made. */
const EMPTY = /^(?:_No response_|None)$/;
/** GitHub takes 65,536 characters; whatever is longer did not come from there. */
const LONGEST = 70_000;

/**
 * Reads the body of an issue that GitHub rendered from a form: below `### Label` stands each answer, in the order of the
 * form. An answer may hold anything, also headings of its own. Where a line equals one of the form's headings it is
 * refused rather than guessed, so that no answer can pose as another's.
 */
export function parseIssueBody<F extends KnownForm>(body: string, forms: readonly F[]): ParsedBody<F> {
  if (body.length > LONGEST) return { refused: 'too-long' };
  const lines = body
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = headingOf(lines[first] ?? '');
  const form = forms.find(({ fields }) => fields[0]?.label === opening);
  if (!form) return { refused: 'no-form' };
  const labels = form.fields.map(({ label }) => label);
  const places = placesOf(lines, new Set(labels));
  for (const label of labels)
    if ((places.get(label)?.length ?? 0) > 1) return { refused: 'heading-twice', label };
  for (const label of labels) if (!places.has(label)) return { refused: 'heading-missing', label };
  const starts = labels.map((label) => places.get(label)![0]!);
  const moved = starts.findIndex((at, index) => index > 0 && at < starts[index - 1]!);
  if (moved > 0) return { refused: 'heading-moved', label: labels[moved]! };
  const answers = form.fields.map((field, index): [string, string] => {
    const text = trimmed(lines.slice(starts[index]! + 1, starts[index + 1]).join('\n'));
    return [field.id, field.type === 'checkboxes' ? tickedIn(text) : EMPTY.test(text) ? '' : text];
  });
  return { form, answers: Object.fromEntries(answers) };
}

function headingOf(line: string): string | undefined {
  return /^### (.*\S)\s*$/.exec(line)?.[1];
}

function placesOf(lines: readonly string[], labels: ReadonlySet<string>): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    const label = headingOf(line);
    if (label !== undefined && labels.has(label)) places.set(label, [...(places.get(label) ?? []), at]);
  }
  return places;
}

/** Spaces at the start of the first line stay: in Markdown they mean something. */
function trimmed(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}

/** `- [X] …`, as GitHub writes it and as people tick it later. */
function tickedIn(text: string): string {
  const ticked = text.split('\n').map((line) => /^- \[[xX]\] (.*\S)\s*$/.exec(line)?.[1]);
  return ticked.filter((label) => label !== undefined).join('\n');
}
