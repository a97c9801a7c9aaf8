import { de } from '#i18n/check/de.ts';
import { en } from '#i18n/check/en.ts';
import type { Lang } from '#schemas/fields.ts';
import { codesOf, describe, topics, type Code } from './catalogue.ts';
import { examples } from './examples.ts';

/** A file to write; its path is relative to the repository. */
export interface Page {
  path: string;
  text: string;
}

const FOLDER = 'docs/problems';
const words = { de: de.page, en: en.page };

/** The help page of every code, and their index. */
export function problemPages(): Page[] {
  const pages = topics.flatMap(codesOf).map((code) => ({ path: `${FOLDER}/${code}.md`, text: pageOf(code) }));
  return [{ path: `${FOLDER}/README.md`, text: index() }, ...pages];
}

function index(): string {
  const lists = topics.map((topic) => {
    const rows = codesOf(topic).map((code) => {
      const [german, english] = (['de', 'en'] as const).map(
        (lang) => describe({ code, facts: {} }, lang).title,
      );
      return `| [\`${code}\`](${code}.md) | ${german} | ${english} |\n`;
    });
    const title = `## ${de.topics[topic]} · ${en.topics[topic]}`;
    return `${title}\n\n| Code | Deutsch | English |\n|---|---|---|\n${rows.join('')}`;
  });
  return `# ${de.page.index} · ${en.page.index}\n\n${de.page.intro}\n\n${en.page.intro}\n\n${lists.join('\n')}`;
}

function pageOf(code: Code): string {
  return `# \`${code}\`\n\n${section(code, 'de')}\n${section(code, 'en')}`;
}

function section(code: Code, lang: Lang): string {
  const { facts = {}, wrong, right } = examples[code];
  const { title, message, fix, why } = describe({ code, facts }, lang);
  const say = words[lang];
  return (
    [
      `## ${title}`,
      `> ${escaped(message)}`,
      `**${say.fix}** ${escaped(fix)}`,
      `**${say.why}** ${escaped(why)}`,
      ...(lang === 'de' && wrong !== undefined ? [`${say.wrong}\n\n${block(wrong)}`] : []),
      ...(lang === 'de' && right !== undefined ? [`${say.right}\n\n${block(right)}`] : []),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

/** The words show Markdown and tags as text. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&');
}

function block(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}
