import { describe } from '#checks/catalogue.ts';
import { judgeEntry } from '#checks/judge-entry.ts';
import type { Finding } from '#checks/finding.ts';
import { reachedBy } from '#checks/reach.ts';
import { titleOf, wordsAt } from '#checks/schema-fields.ts';
import { formWordsOf } from '#desk/words/check-words.ts';
import { saidOf } from '#formats/said.ts';
import { hintOf } from '#forms/described-words.ts';
import { freeId } from '#intake/free-id.ts';
import { knownOrganisation } from '#intake/known-organisation.ts';
import { lineIn, webAddressIn } from '#intake/written-values.ts';
import type { Entry } from '#schemas/entry.ts';
import type { Lang } from '#schemas/fields.ts';
import { isVocabularyFile } from '#schemas/pointers.ts';
import { schemaOf } from '#schemas/written-kind.ts';
import type { Directory, Unbuilt } from '../directory/directory.ts';
import { readBody } from '../markdown-parser.ts';
import { todayFor } from '../today.ts';
import { askedField, dataOf, type SmallForm } from './small-forms.ts';

/** What somebody wrote, or what is wrong with it: words by place in the file, those for the whole under `''`. */
export type Made = { item: Unbuilt } | { faults: Readonly<Record<string, string>> };

/** Makes of a small form's answers what is to be saved, judged as its own form would judge it. */
export function newEntry(
  form: SmallForm,
  written: Readonly<Record<string, string>>,
  { known, options }: Directory,
  lang: Lang,
): Made {
  const { target, kind } = form;
  const data = dataOf(form, cleaned(form, written));
  const terms = isVocabularyFile(target) ? known.vocabulary[target] : undefined;
  const taken = terms ? terms.map(({ id }) => id) : known.ids[target as keyof typeof known.ids];
  const names = new Set([...taken, ...options(target).map(({ value }) => value)]);
  const id = freeId(lineIn(written[form.name] ?? ''), names, target);
  const judged = terms ? { items: [{ id, ...data }] } : data;
  const all = judgeEntry({ kind, id, data: judged, body: '' }, known, todayFor(known), readBody);
  const findings = terms ? all.filter(isOfNewTerm) : all.filter((one) => !isAnotherWay(one, all));
  if (findings.length === 0)
    return { item: { target, id, data: terms ? { id, ...data } : data, state: 'new' } };
  return { faults: faultsOf(findings, form, judged, lang) };
}

/** Whoever mistyped the one way to be reached is not asked for another. */
function isAnotherWay({ code }: Finding, all: readonly Finding[]): boolean {
  const wrong = all.map(({ code: other, at }) => other !== code && 'field' in at && String(at.field[0]));
  return code === 'organisation-reach' && reachedBy.some((field) => wrong.includes(field));
}

/** The other terms of the file are not looked at here. */
function isOfNewTerm({ at }: Finding): boolean {
  const path = 'field' in at ? at.field : 'key' in at ? at.key : [];
  return path[0] === 'items' && path[1] === 0;
}

/** The organisation of the hub that is meant, however its legal form is written. */
export function alikeTo(name: string, { known }: Directory): { id: string; name: string } | undefined {
  const organisations = Object.entries(known.entries.organisation).map(
    ([id, { data }]) => ({ kind: 'organisation', id, data }) as unknown as Entry<'organisation'>,
  );
  const found = knownOrganisation(name, organisations);
  return found && { id: found.id, name: found.data.name };
}

/** As people write them: `www.maier.example`. */
function cleaned(form: SmallForm, written: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(written).map(([path, text]) => {
      const isAddress = askedField(form, path).field.format === 'uri' && text.trim() !== '';
      return [path, isAddress ? webAddressIn(text) : lineIn(text)];
    }),
  );
}

function faultsOf(
  findings: readonly Finding[],
  { kind, asked, target }: SmallForm,
  data: Record<string, unknown>,
  lang: Lang,
): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const { code, at, facts = {} } of findings) {
    const path = 'field' in at ? at.field : 'key' in at ? at.key : [];
    const own = isVocabularyFile(target) ? path.slice(2) : path;
    const said = saidOf(data);
    const whole = titleOf(schemaOf(kind), path, said, lang);
    const title = isVocabularyFile(target) ? whole.split(' › ').slice(2).join(': ') : whole;
    const help = path.length > 0 ? hintOf(wordsAt(schemaOf(kind), path, said), lang) : '';
    const words = describe({ code, facts: { ...facts, field: title, help } }, lang, formWordsOf(code, lang));
    const place = asked.find((one) => one === own.join('.')) ?? '';
    faults[place] ??= `${words.message} ${words.fix}`;
  }
  return faults;
}
