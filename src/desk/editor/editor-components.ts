import type { CMS, EditorComponentField, EditorComponentOptions } from 'decap-cms-core';
import { attributesOf, componentNames, type AttributeValue, type ComponentName } from '#checks/components.ts';
import { calloutWords, componentWords } from '#desk/words/component-words.ts';
import type { Lang } from '#schemas/fields.ts';
import { registerPlainMarkdown } from './plain-markdown.ts';
import { blockData, blockPattern, blockText, CONTENT, hasContent, type BlockData } from './mdx-blocks.ts';

/** Gives the text editor a form for each component of the desk's pages, and the hub's own way of writing Markdown. */
export function registerEditorComponents(cms: CMS, lang: Lang): void {
  registerPlainMarkdown(cms);
  for (const name of componentNames) cms.registerEditorComponent(editorComponent(name, lang));
}

function editorComponent(name: ComponentName, lang: Lang): EditorComponentOptions {
  const { label } = componentWords[name]!;
  return {
    id: name,
    label: label[lang],
    fields: fieldsOf(name, lang),
    pattern: blockPattern(name),
    fromBlock: blockData,
    toBlock: (data: BlockData) => blockText(name, data),
    toPreview: (data: BlockData) => escaped(blockText(name, data)),
  };
}

function fieldsOf(name: ComponentName, lang: Lang): EditorComponentField[] {
  const words = componentWords[name]!.fields;
  const attributes = Object.entries(attributesOf(name)).map(([attribute, { value, isRequired }]) => ({
    name: attribute,
    label: words[attribute]![lang],
    required: isRequired === true,
    ...widgetOf(value, lang),
  }));
  if (!hasContent(name)) return attributes;
  return [...attributes, { name: CONTENT, label: words[CONTENT]![lang], widget: 'text' }];
}

function widgetOf(value: AttributeValue, lang: Lang): { widget: string } & Record<string, unknown> {
  if (typeof value === 'object')
    return {
      widget: 'select',
      options: value.map((one) => ({ value: one, label: calloutWords[one]?.[lang] ?? one })),
    };
  if (value === 'date') return { widget: 'day' };
  return { widget: 'string' };
}

/** Decap puts this into a page as HTML; the hub's own preview draws the component instead. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
