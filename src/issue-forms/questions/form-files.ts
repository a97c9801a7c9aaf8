import { stringify } from 'yaml';
import { chooserWords } from './form-words.ts';
import { issueForms, withPlaces, type IssueField, type IssueForm } from './issue-forms.ts';
import { addressOf } from '#domain/addresses.ts';
import { languagesOf } from '#domain/languages.ts';
import type { Content } from '#schemas/entry.ts';

const HEAD = '# Written by: npm run hub -- generate\n';

/** The files of `.github/ISSUE_TEMPLATE/` by name: every form, and the page that offers them. */
export function issueFormFiles(content: Content): Map<string, string> {
  const forms = issueForms(content).map((form): [string, string] => [form.file, yamlOf(formOf(form))]);
  return new Map([...forms, ['config.yml', yamlOf(chooserOf(content))]]);
}

/** https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms */
function formOf({ name, description, title, labels, intro, fields }: IssueForm): object {
  return {
    name,
    description,
    title,
    labels,
    body: [{ type: 'markdown', attributes: { value: intro } }, ...fields.map(elementOf)],
  };
}

function elementOf({ id, type, label, hint, options, isRequired }: IssueField): object {
  const about = { label, ...(hint && { description: hint }) };
  if (type === 'checkboxes') {
    const boxes = options.map((option) => ({ label: option.label, required: isRequired }));
    return { type, id, attributes: { ...about, options: boxes } };
  }
  const attributes =
    type === 'dropdown' ? { ...about, options: options.map((option) => option.label) } : about;
  return { type, id, attributes, validations: { required: isRequired } };
}

/** Mail addresses are no links there: GitHub takes web addresses only. */
function chooserOf({ settings }: Content): object {
  const site = settings.url.replace(/\/+$/, '');
  return {
    blank_issues_enabled: false,
    contact_links: languagesOf(settings).map((lang) => ({
      name: chooserWords.submit[lang],
      url: `${site}${addressOf({ screen: 'submit' }, lang)}`,
      about: withPlaces(chooserWords.submitAbout[lang], settings, lang),
    })),
  };
}

/** By YAML 1.1, which GitHub reads: there `no` and `on` are no texts unless they are quoted. */
function yamlOf(value: object): string {
  return HEAD + stringify(value, { version: '1.1', lineWidth: 0, singleQuote: true });
}
