import { confirmed, mayPublish, nobody, type Asked } from './asked.ts';
import { describedAt } from './described-at.ts';
import type { DescribedField } from '#forms/described-fields.ts';
import { describedKind } from '#forms/described-kind.ts';
import type { Lang } from '#schemas/fields.ts';
import { rowOfKind, type Kind } from '#schemas/kinds.ts';

/**
 * A question for each field of a kind that people answer in words, by a choice or a day, in the schema's own words.
 * Not asked: what a new entry begins with, and the language, which is the form's.
 * @throws RangeError where the schema requires a field for which there is no question
 */
export function askedOfKind(kind: Kind): Asked[] {
  const { label, body } = rowOfKind(kind);
  const [title, ...others] = questionsIn(describedKind(kind), kind, '');
  if (!title?.of) throw new RangeError(`${kind} has no field to ask for`);
  const [, path] = title.of;
  const first = (lang: Lang): string => `${describedAt(kind, path, lang).label} (${label[lang]})`;
  return [
    // The first label tells the forms apart.
    { ...title, label: { de: first('de'), en: first('en') } },
    ...others,
    ...(body === 'none' ? [] : [text]),
    confirmed({ mayPublish, nobody }),
  ];
}

const text: Asked = {
  id: 'text',
  type: 'textarea',
  isRequired: true,
  label: { de: 'Beschreibung', en: 'Description' },
  hint: { de: 'Was Leser wissen müssen', en: 'What readers need to know' },
};

function questionsIn(schema: DescribedField, kind: Kind, above: string, isAsked = true): Asked[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = `${above}${name}`;
    const isRequired = isAsked && (schema.required?.includes(name) ?? false);
    const preset = rowOfKind(kind).desk?.presets?.[path] ?? field.default;
    if (preset !== undefined || path === 'lang') return [];
    if (field.properties) return isRequired ? questionsIn(field, kind, `${path}.`, isRequired) : [];
    const question = questionOf(field);
    if (question) return [{ id: path.replaceAll('.', '_'), ...question, isRequired, of: [kind, path] }];
    if (isRequired) throw new RangeError(`An issue form has no question for ${path}, which ${kind} requires`);
    return [];
  });
}

function questionOf(field: DescribedField): Pick<Asked, 'type' | 'reads'> | undefined {
  if (field.enum || (field.target && field.type === 'string')) return { type: 'dropdown', reads: 'choice' };
  switch (field.type) {
    case 'integer':
      return { type: 'input', reads: 'number' };
    case 'string':
      if (field.format === 'date') return { type: 'input', reads: 'day' };
      if (field.format === 'uri') return { type: 'input', reads: 'address' };
      return field.pattern || field.format
        ? { type: 'input', reads: 'line' }
        : { type: 'textarea', reads: 'text' };
    default:
      return undefined;
  }
}
