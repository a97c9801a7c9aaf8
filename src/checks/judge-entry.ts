import { withoutEmpty } from '#schemas/empty.ts';
import type { Lang, PlainDate } from '#schemas/fields.ts';
import { kindNames, kinds, type Kind } from '#schemas/kinds.ts';
import type { VocabularyFile } from '#schemas/vocabulary.ts';
import type { WrittenKind } from '#schemas/written-kind.ts';
import type { BodyReader } from './body-reader.ts';
import { oddCharactersIn } from './characters.ts';
import type { Draft, Subject } from './draft.ts';
import type { Finding } from './finding.ts';
import { judged, oddInFields } from './judged.ts';
import type { Known } from './known.ts';
import { plainOutline } from './outline.ts';
import { rules } from './rules.ts';
import { languagesOf } from '#domain/languages.ts';
import { subjectOf, type FilePlace } from './subject.ts';

/** One entry, or one file of the vocabulary, as an editor is about to save it. */
export interface EditedEntry {
  kind: WrittenKind;
  /** File name without ending; of an entry without a file yet, the one it will most likely get. */
  id: string;
  lang?: Lang;
  call?: string;
  /** The fields in the shape of the file; empty ones count as absent. */
  data: Record<string, unknown>;
  body: string;
}

/**
 * Judges one entry by the schema, the Markdown policy and every rule across entries, as `hub check` will once it is
 * saved. What only the whole content can tell is left to that: whether an image is there, whether references run in
 * circles by way of other entries.
 */
export function judgeEntry(
  entry: EditedEntry,
  known: Known,
  today: PlainDate,
  readBody: BodyReader,
): Finding[] {
  const target = placeOf(entry);
  const file = fileOf(target);
  const given = withoutEmpty(entry.data) ?? {};
  const result = judged(target, file, given, entry.body, readBody);
  const findings = [...result.findings, ...oddInFields(file, given)];
  for (const { code, at, facts } of oddCharactersIn(entry.body))
    findings.push({ code, file, at: { body: at }, facts });
  const subject = withKnown(subjectOf([{ ...result, source: { target } }], [], [], today), target, known);
  for (const rule of rules) {
    for (const finding of rule(subject)) if (finding.file === file) findings.push(finding);
  }
  findings.push(...termsInUse(target, given, known));
  return unique(findings);
}

/** A term that entries name stays, under its id. */
function* termsInUse(target: FilePlace, data: unknown, { usedBy }: Known): Generator<Finding> {
  if (target.is !== 'vocabulary') return;
  const { items = [] } = data as { items?: unknown };
  const ids = new Set(Array.isArray(items) ? items.map((item) => (item as { id?: unknown } | null)?.id) : []);
  for (const [id, { n, named }] of Object.entries(usedBy[target.name] ?? {})) {
    if (ids.has(id)) continue;
    const facts = { found: id, n, entries: named.map((name) => `„${name}“`).join(', ') };
    yield { code: 'term-in-use', file: fileOf(target), at: { field: ['items'] }, facts };
  }
}

function placeOf({ kind, id, lang, call }: EditedEntry): FilePlace {
  const name = kind.replace(/^vocabulary\//, '');
  if (name !== kind) return { is: 'vocabulary', name: name as VocabularyFile };
  return { is: 'entry', kind: kind as Kind, id, ...(lang && { lang }), ...(call && { call }) };
}

/** Path inside the content folder. */
function fileOf(target: FilePlace): string {
  if (target.is === 'vocabulary') return `vocabulary/${target.name}.yaml`;
  const { kind, id, lang = 'de', call = '' } = target;
  return kinds[kind].path.replace(':lang', lang).replace(':call', call).replace(':id', id);
}

/** The one draft among everything that is there. */
function withKnown(own: Subject, target: FilePlace, known: Known): Subject {
  const idsOf = (kind: Kind): Set<string> => {
    const ids = new Set(known.ids[kind]);
    return target.is === 'entry' && target.kind === kind ? ids.add(target.id) : ids;
  };
  const others = Object.entries(known.vocabulary).map(([name, items]) => [
    name,
    new Map((items as { id: string }[]).map((item) => [item.id, item])),
  ]);
  const settings = own.drafts.settings.length > 0 ? own.drafts.settings : [knownSettings(known)];
  return {
    ...own,
    drafts: { ...own.drafts, settings },
    ids: Object.fromEntries(kindNames.map((kind) => [kind, idsOf(kind)])) as unknown as Subject['ids'],
    hidden: Object.fromEntries(
      Object.entries(known.hidden).map(([kind, ids]) => [kind, new Set(ids)]),
    ) as Subject['hidden'],
    languages: languagesOf(known.settings),
    images: everyImage,
    terms: { ...(Object.fromEntries(others) as Subject['terms']), ...own.terms },
  };
}

function knownSettings({ settings: { validity, languages } }: Known): Draft<'settings'> {
  const { path } = kinds.settings;
  return {
    kind: 'settings',
    id: 'site',
    file: path,
    data: { validity, languages },
    body: '',
    outline: plainOutline(''),
  };
}

/** An image that was just chosen is saved together with the entry. */
const everyImage: ReadonlySet<string> = new (class extends Set<string> {
  override has(): boolean {
    return true;
  }
})();

/** A character can be seen by several rules: each place and code once. */
function unique(findings: readonly Finding[]): Finding[] {
  const byPlace = new Map(findings.map((finding) => [JSON.stringify([finding.code, finding.at]), finding]));
  return [...byPlace.values()];
}
