import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';

const rules: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Astro drops quotes and writes void elements its own way; browsers read both alike.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Ids of headings in entries carry the words of the heading, digits and umlauts included.
    'valid-id': ['error', { relaxed: true }],
    // A title may be as long as the entry's own: cutting it would hide what tells two entries apart.
    'long-title': 'off',
    // What the site itself serves needs no hash beside it.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Boxes of one facet share its name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
    // A button in a form submits it: that is the standard's own default.
    'no-implicit-button-type': 'off',
    // Numbers are copied into telephones, which do not know typographic hyphens.
    'tel-non-breaking': 'off',
    // The heading of the results is hidden until the search has words for it; axe looks at it then.
    'empty-heading': 'off',
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(rules));

/** What a template holds is no part of the page before the search has filled it. */
const withoutTemplates = (html: string) => html.replace(/(<template\b[^>]*>).*?(<\/template>)/gs, '$1$2');

/** Everything that is wrong with a page's HTML. */
export async function htmlFaults(html: string, path: string): Promise<string[]> {
  const { results } = await validator.validateString(withoutTemplates(html), path);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId} ${message}`),
  );
}
