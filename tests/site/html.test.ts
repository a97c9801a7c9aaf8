import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { samplesOf } from './pages.ts';

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

/** What a template holds is no part of the page before the search has filled it. */
const withoutTemplates = (html: string) => html.replace(/(<template\b[^>]*>).*?(<\/template>)/gs, '$1$2');

const validator = new HtmlValidate(new StaticConfigLoader(rules));

describe('the HTML of every type of page', async () => {
  it.each(await samplesOf())('$path is valid', async ({ html, path }) => {
    const report = await validator.validateString(withoutTemplates(html), path);
    const findings = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId} ${message}`),
    );
    expect(findings).toEqual([]);
  });

  it('is seen to be wrong when it is', async () => {
    const report = await validator.validateString(
      '<!doctype html><html lang="de"><p><div></p><img src="a.png">',
      'x',
    );
    expect(report.valid).toBe(false);
  });
});
