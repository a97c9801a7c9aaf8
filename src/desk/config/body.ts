import type { Lang } from '#schemas/fields.ts';
import type { DecapField } from './decap-config.ts';
import { formWords, say } from './field-words.ts';

/** What the Markdown policy allows: no heading of the first level, no HTML. */
const BUTTONS = [
  'bold',
  'italic',
  'code',
  'link',
  'heading-two',
  'heading-three',
  'heading-four',
  'quote',
  'bulleted-list',
  'numbered-list',
];

/** Components that the desk's pages may use; the rules on their attributes are those of the check. */
const MDX_COMPONENTS = ['Callout', 'Deadline', 'Sources', 'Contact', 'Steps', 'Download'];

/** The text below the front matter; none for kinds that are data alone. */
export function bodyFields(body: 'markdown' | 'mdx' | 'none', lang: Lang): DecapField[] {
  if (body === 'none') return [];
  return [
    {
      name: 'body',
      label: say(formWords.body, lang),
      widget: 'markdown',
      required: true,
      hint: say(formWords.bodyHint, lang),
      buttons: BUTTONS,
      editor_components: body === 'mdx' ? MDX_COMPONENTS : [],
      modes: ['rich_text', 'raw'],
    },
  ];
}
