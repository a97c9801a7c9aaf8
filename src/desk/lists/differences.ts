import { variantLabel } from '#desk/config/variants.ts';
import type { HistoryWords } from '#desk/words/history-words.ts';
import type { Lookup } from '#facts/lookup.ts';
import { fieldsIn, titleIn } from '#facts/titles.ts';
import { valuesOf } from '#facts/values.ts';
import type { DescribedField } from '#forms/described-fields.ts';
import { describedKind } from '#forms/described-kind.ts';
import type { DeskEntry } from './desk-entry.ts';
import { textChange } from './sentences.ts';

/** A version of an entry. */
type Version = Pick<DeskEntry, 'kind' | 'data' | 'body'>;

/** Texts that are longer are told by the sentences that were added and removed. */
const SHORT = 100;

/** By what the words of a difference are found. */
interface Telling {
  look: Lookup;
  say: HistoryWords;
}

/** What changed from one version of an entry to the next, each a line in words: `Menge: 5.000 Stück → 3.000 Stück`. */
export function differences(before: Version, after: Version, look: Lookup, say: HistoryWords): string[] {
  const telling = { look, say };
  return [
    ...inFields(describedKind(after.kind), before.data, after.data, '', telling),
    ...(before.body.trim() === after.body.trim()
      ? []
      : inTexts(say('text'), before.body, after.body, telling)),
  ];
}

function inFields(
  within: DescribedField,
  before: unknown,
  after: unknown,
  prefix: string,
  telling: Telling,
): string[] {
  const fields = fieldsIn(within);
  const [old, now] = [before ?? {}, after ?? {}] as Record<string, unknown>[];
  const names = new Set([...Object.keys(fields), ...Object.keys(old!), ...Object.keys(now!)]);
  return [...names].flatMap((name) => {
    const [a, b] = [old![name], now![name]];
    if (JSON.stringify(a) === JSON.stringify(b)) return [];
    const field = fields[name] ?? {};
    const label = prefix + (titleIn(field, telling.say.lang) ?? name);
    return inValue(name, field, a, b, label, telling);
  });
}

function inValue(
  name: string,
  field: DescribedField,
  before: unknown,
  after: unknown,
  label: string,
  telling: Telling,
): string[] {
  const [old, now] = [before, after].map((value) => wordsOf(name, field, value, telling));
  if (old !== undefined && now !== undefined) return inWords(label, old, now, telling);
  if (!Array.isArray(before) && !Array.isArray(after))
    return inFields(field, before, after, `${label} · `, telling);
  const [first, second] = [before ?? [], after ?? []] as unknown[][];
  return Array.from({ length: Math.max(first!.length, second!.length) }, (_, at) =>
    inFields(field, first![at], second![at], `${label} ${at + 1} · `, telling),
  ).flat();
}

function inWords(label: string, before: string, after: string, telling: Telling): string[] {
  const { say } = telling;
  if (before === after) return [];
  if (before === '') return [say('added', { label, after })];
  if (after === '') return [say('removed', { label, before })];
  if (before.length > SHORT || after.length > SHORT) return inTexts(label, before, after, telling);
  return [say('changed', { label, before, after })];
}

function inTexts(label: string, before: string, after: string, { say }: Telling): string[] {
  const { removed, added } = textChange(before, after);
  return [
    ...removed.map((text) => `${label}: ${say('removedText', { text })}`),
    ...added.map((text) => `${label}: ${say('addedText', { text })}`),
  ];
}

/** Undefined for a set of fields that has no words of its own. */
function wordsOf(name: string, field: DescribedField, value: unknown, { look }: Telling): string | undefined {
  if (value === undefined) return isSet(field, look) ? undefined : '';
  if (field.const !== undefined) return variantLabel(name, String(value), look.say.lang);
  return valuesOf(field, value, look, look.say.lang)
    ?.map(({ text }) => text)
    .join(', ');
}

/** Whether what is missing would have had no words of its own: then its fields speak, each for itself. */
function isSet(field: DescribedField, look: Lookup): boolean {
  const example = field.items ? [{}] : {};
  const isObject = (one: DescribedField): boolean => 'properties' in one || 'oneOf' in one;
  return isObject(field.items ?? field) && valuesOf(field, example, look, look.say.lang) === undefined;
}
