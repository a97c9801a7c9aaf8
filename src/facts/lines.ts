import type { DescribedField } from '#forms/described-fields.ts';
import { describedKind } from '#forms/described-kind.ts';
import type { Kind } from '#schemas/kinds.ts';
import type { Fact, FactValue } from './fact.ts';
import { textLangOf, type Lookup, type Sayable } from './lookup.ts';
import { fieldAt, fieldsIn, titleIn, titleOf } from './titles.ts';
import { valuesOf } from './values.ts';

/** How a page says one field: without more, under the schema's title and by the schema's description. */
export interface Line<K extends Kind> {
  /** Names joined by dots. */
  path: string;
  /** Fields inside the field that the line says; without them it says whatever stands inside. */
  inside?: readonly string[];
  /** Another word than the schema's, where the page speaks to somebody else. */
  term?: (entry: Sayable<K>, look: Lookup) => string;
  /** Other values than the schema's description gives. Nothing said: the line is left out. */
  says?: (entry: Sayable<K>, look: Lookup) => string | readonly FactValue[] | undefined;
}

/** The facts of some lines, in their order. */
export function factsOf<K extends Kind>(entry: Sayable<K>, lines: readonly Line<K>[], look: Lookup): Fact[] {
  return lines.flatMap((line) => {
    const said = line.says ? line.says(entry, look) : valuesAt(entry, line.path, look);
    const values = typeof said === 'string' ? [{ text: said }] : (said ?? []);
    const term = line.term ? line.term(entry, look) : titleOf(entry.kind, line.path, look.say.lang);
    return values.some(({ text }) => text !== '') ? [{ term, values }] : [];
  });
}

/** Paths of the fields that some lines say. */
export function pathsOf(lines: readonly Pick<Line<Kind>, 'path' | 'inside'>[]): string[] {
  return lines.flatMap(({ path, inside }) => inside?.map((name) => `${path}.${name}`) ?? [path]);
}

/**
 * What an entry says in fields that nothing else on its page says, each under the schema's title: a new field is shown
 * without anybody drawing it.
 * @param said paths; each stands for everything inside it too
 */
export function furtherFacts(entry: Sayable, said: readonly string[], look: Lookup): Fact[] {
  return within(describedKind(entry.kind), '', [entry.data], {
    said: new Set(said),
    look,
    textLang: textLangOf(entry),
  });
}

interface Rest {
  said: ReadonlySet<string>;
  look: Lookup;
  textLang: ReturnType<typeof textLangOf>;
}

/** @param owners the objects that have the field's fields: one, or the items of a list */
function within(field: DescribedField, path: string, owners: readonly unknown[], rest: Rest): Fact[] {
  return Object.entries(fieldsIn(field)).flatMap(([name, inner]) => {
    const at = path + name;
    if (rest.said.has(at)) return [];
    const given = owners
      .map((owner) => (owner as Record<string, unknown>)[name])
      .filter((one) => one !== undefined);
    const isSaidInPart = [...rest.said].some((one) => one.startsWith(`${at}.`));
    const values = isSaidInPart
      ? undefined
      : given.map((one) => valuesOf(inner, one, rest.look, rest.textLang));
    if (!values || values.some((one) => one === undefined))
      return within(inner, `${at}.`, given.flat(), rest);
    const all = values.flatMap((one) => one ?? []);
    const term = titleIn(inner, rest.look.say.lang) ?? name;
    return all.length > 0 ? [{ term, values: all }] : [];
  });
}

function valuesAt(entry: Sayable, path: string, look: Lookup): FactValue[] {
  const names = path.split('.');
  const value = names.reduce<unknown>(
    (at, name) => (at as Record<string, unknown> | undefined)?.[name],
    entry.data,
  );
  return valuesOf(fieldAt(entry.kind, path) ?? {}, value, look, textLangOf(entry)) ?? [];
}
