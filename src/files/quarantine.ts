import type { Finding } from '#checks/finding.ts';
import { fieldName, type FieldPath } from '#checks/finding.ts';
import { imagesOf } from '#checks/images.ts';
import { kinds } from '#schemas/kinds.ts';
import { isKind, pointersIn } from '#schemas/pointers.ts';
import type { Drafted } from './draft.ts';

export interface Kept {
  drafted: Drafted[];
  setAside: string[];
  findings: Finding[];
}

/**
 * Leaves out entries with problems of their own and, in quarantine, also those that refer to what was left out, until
 * nothing refers to anything that is missing.
 */
export function quarantined(drafted: Drafted[], findings: readonly Finding[], quarantine: boolean): Kept {
  const bad = new Set(findings.map((finding) => finding.file));
  const added: Finding[] = [];
  let kept = drafted.filter(
    ({ source, data }) => isBase(source.target) || (data !== undefined && !bad.has(source.file)),
  );
  while (quarantine) {
    const present = new Set(kept.map(({ draft }) => draft && `${draft.kind}/${draft.id}`));
    const next = kept.filter((part) => {
      const broken = brokenReference(part, present) ?? brokenImage(part, bad);
      if (broken) added.push(broken);
      return !broken;
    });
    if (next.length === kept.length) break;
    kept = next;
  }
  const files = new Set(kept.map(({ source }) => source.file));
  const setAside = quarantine
    ? [...bad, ...added.map(({ file }) => file)].filter((file) => !files.has(file)).sort()
    : [];
  return { drafted: kept, setAside, findings: added };
}

/** Settings and vocabulary are never set aside: without them there is no hub. */
function isBase(target: Drafted['source']['target']): boolean {
  return target.is === 'vocabulary' || target.kind === 'settings';
}

function brokenReference({ draft }: Drafted, present: ReadonlySet<string | undefined>): Finding | undefined {
  if (!draft) return undefined;
  const { file, data, call, outline } = draft;
  if (call !== undefined && !present.has(`call/${call}`)) return setAside(file, [], call);
  for (const { value, at } of outline.organisations) {
    if (!present.has(`organisation/${value}`))
      return { code: 'reference-set-aside', file, at: { body: at }, facts: { found: value } };
  }
  for (const { path, target, id } of pointersIn(kinds[draft.kind].schema, data)) {
    if (isKind(target) && !present.has(`${target}/${id}`)) return setAside(file, path, id);
  }
  return undefined;
}

/** An entry that shows an image which may not be published. */
function brokenImage({ draft }: Drafted, bad: ReadonlySet<string>): Finding | undefined {
  if (!draft) return undefined;
  for (const { path, url, at } of imagesOf(draft)) {
    if (path !== undefined && bad.has(path))
      return { code: 'reference-set-aside', file: draft.file, at, facts: { found: url } };
  }
  return undefined;
}

function setAside(file: string, path: FieldPath, found: string): Finding {
  return { code: 'reference-set-aside', file, at: { field: path }, facts: { field: fieldName(path), found } };
}
