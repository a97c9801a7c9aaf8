import { describe, expect, it } from 'vitest';
import { codesOf, describe as said, type Topic } from '#checks/catalogue.ts';
import { formWordsOf } from '#desk/words/check-words.ts';
import { decapConfig } from '#desk/config/config.ts';
import type { DecapField } from '#desk/config/decap-config.ts';
import { describedKind } from '#forms/described-kind.ts';
import { kinds, type Kind } from '#schemas/kinds.ts';
import { fixtureContent, TODAY } from '../../fixture-hub.ts';

/** What a draft can be told by a form; a file's spelling has no form. */
const TOPICS = ['fields', 'entries', 'privacy', 'images'] satisfies Topic[];
/** Names of fields as files spell them, and what else belongs to files. */
const technical = new RegExp(
  String.raw`(?<![\w/.@-])(?:${[...fieldNames()].join('|')})(?![\w/@-]|\.json)|\.(?:yaml|md)\b|JJJJ|\b(?:true|false|YAML|xn--)`,
);

describe('The German desk speaks of fields, not of files', () => {
  it.each(TOPICS.flatMap((topic) => codesOf(topic)))('where it says %s', (code) => {
    const { message, fix } = said({ code, facts: {} }, 'de', formWordsOf(code, 'de'));
    expect(technical.exec(`${message} ${fix}`)?.[0]).toBeUndefined();
  });

  it('in every label and hint', () => {
    const { collections } = decapConfig({
      content: fixtureContent(),
      lang: 'de',
      backend: {},
      siteUrl: 'https://hub.example/',
      base: '/',
      today: TODAY,
    });
    const fields = collections.flatMap(({ fields = [], files = [] }) => [
      ...fields,
      ...files.flatMap((file) => file.fields),
    ]);
    const texts = fields.flatMap(textsOf);
    expect(texts.length).toBeGreaterThan(100);
    expect([...new Set(texts)].filter((text) => technical.test(text))).toEqual([]);
  });
});

function textsOf({ label, label_singular, hint, pattern, fields = [], types = [] }: DecapField): string[] {
  const own = [label, label_singular, hint, pattern?.[1]].filter((text) => text !== undefined);
  return [...own, ...[...fields, ...types].flatMap(textsOf)];
}

/** Of every kind, at every depth; short ones and those that are German words too say nothing. */
function fieldNames(): Set<string> {
  const names = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'properties') for (const name of Object.keys(inner as object)) names.add(name);
      walk(inner);
    }
  };
  for (const kind of Object.keys(kinds) as Kind[]) walk(describedKind(kind));
  for (const name of names) if (name.length < 3 || /^(?:alt|was|die)$/.test(name)) names.delete(name);
  return names;
}
