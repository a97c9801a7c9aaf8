import type { Lang } from '#schemas/fields.ts';
import type { DecapField } from './decap-config.ts';
import { formWords, say } from './field-words.ts';

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
      editor_components: body === 'mdx' ? MDX_COMPONENTS : [],
    },
  ];
}
