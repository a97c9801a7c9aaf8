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
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(rules));

describe('the HTML of every type of page', async () => {
  it.each(await samplesOf())('$path is valid', async ({ html, path }) => {
    const report = await validator.validateString(html, path);
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
