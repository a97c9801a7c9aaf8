import { attributesOf, type AttributeValue, type ComponentName } from '#checks/components.ts';
import type { Known } from '#checks/known.ts';
import { calloutWords, componentWords } from '#desk/words/component-words.ts';
import type { Lang } from '#schemas/fields.ts';
import { CONTENT, hasContent } from '../mdx-blocks.ts';

/** A field of a component's form. */
export interface ComponentField {
  name: string;
  label: string;
  isRequired: boolean;
  /** How it is filled in: `area` is for several lines. */
  control: 'line' | 'area' | 'date' | 'address' | 'choice';
  choices: readonly { value: string; label: string }[];
}

/** The fields of a component in the order of the form. */
export function fieldsOf(name: ComponentName, known: Known, lang: Lang): ComponentField[] {
  const words = componentWords[name]!.fields;
  const fields = Object.entries(attributesOf(name)).map(([attribute, { value, isRequired }]) => ({
    name: attribute,
    label: words[attribute]![lang],
    isRequired: isRequired === true,
    control: controlOf(value),
    choices: choicesOf(value, known, lang),
  }));
  if (!hasContent(name)) return fields;
  const label = words[CONTENT]![lang];
  return [...fields, { name: CONTENT, label, isRequired: true, control: 'area', choices: [] }];
}

function controlOf(value: AttributeValue): ComponentField['control'] {
  if (typeof value === 'object' || value === 'organisation') return 'choice';
  return value === 'date' ? 'date' : value === 'https' ? 'address' : 'line';
}

function choicesOf(value: AttributeValue, known: Known, lang: Lang): ComponentField['choices'] {
  if (typeof value === 'object')
    return value.map((one) => ({ value: one, label: calloutWords[one]?.[lang] ?? one }));
  if (value !== 'organisation') return [];
  const name = (id: string): string => {
    const said = known.entries.organisation[id]?.data['name'];
    return typeof said === 'string' ? said : id;
  };
  return known.ids.organisation
    .map((id) => ({ value: id, label: name(id) }))
    .sort((a, b) => a.label.localeCompare(b.label, lang));
}
