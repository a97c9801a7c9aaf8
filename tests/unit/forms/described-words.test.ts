import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describedFields, type DescribedField } from '#forms/described-fields.ts';
import { describedKind } from '#forms/described-kind.ts';
import { hintOf, labelOf } from '#forms/described-words.ts';
import { plainDate } from '#schemas/fields.ts';
import { kindNames } from '#schemas/kinds.ts';
import { noHint, words } from '#schemas/words.ts';
import { writtenKinds } from '#schemas/written-kind.ts';
import { FILE_SYNTAX } from './file-syntax.ts';

const languages = ['de', 'en'] as const;

describe('what a form says of a field', () => {
  const fields = z.strictObject({
    on: plainDate.optional().meta(words(['Tag', 'Als JJJJ-MM-TT'], ['Day', 'As YYYY-MM-DD'], noHint)),
    code: z.string().meta(words(['Code', '"01"'], ['Code', '"01"'], ['Mit Null', 'With a zero'])),
    name: z.string().meta(words(['Name', 'Voller Name'], ['Name', 'Full name'])),
  });
  const { on, code, name } = describedFields(fields).properties!;

  it('is its description, where that holds in a form as well', () => {
    expect(languages.map((lang) => hintOf(name!, lang))).toEqual(['Voller Name', 'Full name']);
  });

  it('is the hint that stands beside the description, where that is for files', () => {
    expect(languages.map((lang) => hintOf(code!, lang))).toEqual(['Mit Null', 'With a zero']);
  });

  it('is nothing where the field itself shows it', () => {
    expect(languages.map((lang) => `${labelOf(on!, lang)}: ${hintOf(on!, lang)}`)).toEqual([
      'Tag: ',
      'Day: ',
    ]);
  });

  describe.each(languages)('in %s', (lang) => {
    it.each(writtenKinds)('never speaks of how %s is written in a file', (kind) => {
      const told = fieldsWithin(describedKind(kind))
        .flatMap((field) => [labelOf(field, lang), hintOf(field, lang)])
        .filter((text) => FILE_SYNTAX.test(text));
      expect(told).toEqual([]);
    });

    it('leaves that to the description, which does', () => {
      const described = kindNames.flatMap((kind) => fieldsWithin(describedKind(kind)));
      const told = described.map(
        ({ description, en }) => (lang === 'de' ? description : en?.description) ?? '',
      );
      expect(told.filter((text) => FILE_SYNTAX.test(text)).length).toBeGreaterThan(20);
    });
  });
});

function fieldsWithin(schema: DescribedField): DescribedField[] {
  const inner = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.items ? [schema.items] : []),
    ...(schema.oneOf ?? []),
    ...(schema.anyOf ?? []),
  ];
  return [schema, ...inner.flatMap(fieldsWithin)];
}
