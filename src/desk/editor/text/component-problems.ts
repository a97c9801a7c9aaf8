import type { ComponentName } from '#checks/components.ts';
import type { Finding } from '#checks/finding.ts';
import type { Known } from '#checks/known.ts';
import { calloutWords, componentWords } from '#desk/words/component-words.ts';
import type { TextWords } from '#desk/words/text-words.ts';
import { readBody } from '../markdown-parser.ts';
import { blockText, CONTENT, type BlockData } from '../mdx-blocks.ts';

export interface ComponentProblem {
  /** Name of the form's field. */
  field: string;
  message: string;
  fix: string;
}

/** What the check says of a component in a file, in the words of its form; undefined for what is none of a component's. */
export function componentProblem(
  { code, facts = {} }: Pick<Finding, 'code' | 'facts'>,
  say: TextWords,
): ComponentProblem | undefined {
  const words = componentWords[String(facts['component'])];
  if (!words) return undefined;
  const component = words.label[say.lang];
  const named = (field: string): string => words.fields[field]?.[say.lang] ?? field;
  switch (code) {
    case 'mdx-attribute-missing': {
      const field = String(facts['found']);
      const message = say('componentMissing', { component, field: named(field) });
      return { field, message, fix: say('componentMissingFix') };
    }
    case 'mdx-attribute-value': {
      const field = String(facts['attribute']);
      const isBlank = String(facts['found']) === '""';
      const message = isBlank
        ? say('componentMissing', { component, field: named(field) })
        : say('componentWrong', { component, field: named(field), found: String(facts['found']) });
      return { field, message, fix: wanted(String(facts['wanted']), say) };
    }
    case 'mdx-component-empty': {
      const fix = say('componentEmptyFix', { field: named(CONTENT) });
      return { field: CONTENT, message: say('componentEmpty', { component }), fix };
    }
    default:
      return undefined;
  }
}

/** What is wrong with one component, in sentences by field. */
export function componentProblems(
  name: ComponentName,
  data: BlockData,
  known: Known,
  say: TextWords,
): Map<string, string> {
  const { findings, outline } = readBody(blockText(name, data), 'mdx');
  const problems = findings.flatMap((finding) => componentProblem(finding, say) ?? []);
  const messages = new Map(problems.map(({ field, message, fix }) => [field, `${message} ${fix}`]));
  const isUnknown = outline.organisations.some(({ value }) => !known.ids.organisation.includes(value));
  if (isUnknown) messages.set('organisation', say('wantsOrganisation'));
  return messages;
}

function wanted(value: string, say: TextWords): string {
  switch (value) {
    case 'date':
      return say('wantsDate');
    case 'https':
      return say('wantsAddress');
    case 'organisation':
      return say('wantsOrganisation');
    case 'text':
      return say('wantsText');
    default: {
      const choices = value.split(', ').map((one) => calloutWords[one]?.[say.lang] ?? one);
      return say('wantsChoice', { choices: choices.join(', ') });
    }
  }
}
