import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { blockData, blockPattern, blockText, type BlockData } from '#desk/editor/mdx-blocks.ts';
import { readBody } from '#desk/editor/markdown-parser.ts';
import { componentNames } from '#checks/components.ts';
import { HUB } from '../../../fixture-hub.ts';
import { textEditor, type SlateNode, type TextEditor } from './decap-text-editor.ts';

function bodiesOf(pattern: string): { file: string; body: string }[] {
  return globSync(pattern, { cwd: HUB })
    .sort()
    .map((file) => {
      const text = readFileSync(join(HUB, file), 'utf8');
      return { file, body: text.replace(/^---\n[\s\S]*?\n---\n/, '').trim() };
    });
}

const pages = bodiesOf('{news,guidance,pages}/**/*.mdx');
const listings = bodiesOf('{offers,requests,calls}/**/*.md');

let editor: TextEditor;
beforeAll(async () => {
  editor = await textEditor();
});

describe('a text that nobody changes in the rich-text editor', () => {
  it.each(pages)('stays what it was: $file', ({ body }) => {
    expect(editor.save(editor.open(body))).toBe(body);
  });

  it.each(listings)('stays what it was but for the rule of a table: $file', ({ body }) => {
    expect(editor.save(editor.open(body))).toBe(
      body.replace(/^\|(?:-+\|)+$/gm, (rule) => rule.replace(/-+/g, ' --- ')),
    );
  });

  it('keeps bars within the cells of a table', () => {
    const table = '| a \\| b | c |\n| --- | --- |\n| `x \\| y` | d |';
    expect(editor.save(editor.open(table))).toBe(table);
  });

  it('loses the alignment of columns, which Decap’s document does not know', () => {
    const table = (rule: string) => `| a |\n| ${rule} |\n| b |`;
    expect(editor.save(editor.open(table(':-:')))).toBe(table('---'));
  });
});

function shortcodesOf(nodes: readonly SlateNode[]): SlateNode[] {
  return nodes.flatMap((node) => [
    ...(node.data?.shortcode ? [node] : []),
    ...shortcodesOf(node.children ?? []),
  ]);
}

describe('a component in the rich-text editor', () => {
  it('is a form wherever a hub uses one', () => {
    const written = pages.reduce((sum, { body }) => sum + [...body.matchAll(/^<[A-Z]\w+/gm)].length, 0);
    const forms = pages.flatMap(({ body }) => shortcodesOf(editor.open(body)));
    expect(forms.length).toBe(written);
    expect(written).toBeGreaterThan(40);
    expect(new Set(forms.map((form) => form.data!.shortcode))).toEqual(new Set(componentNames));
  });

  it('changes where its form was changed, and nothing else does', () => {
    const text = 'Davor.\n\n<Deadline  label="Frist"  date="2020-05-12" />\n\n- danach';
    const document = editor.open(text);
    const [form] = shortcodesOf(document);
    form!.data!.shortcodeData = { ...form!.data!.shortcodeData, date: '2020-06-01' };
    expect(editor.save(document)).toBe('Davor.\n\n<Deadline date="2020-06-01" label="Frist" />\n\n- danach');
  });

  it('is written so that the check accepts it', () => {
    const given: Record<string, BlockData> = {
      Callout: { type: 'info', title: 'Ein "Wort" & <mehr>', content: 'Text' },
      Deadline: { date: '2020-05-12' },
      Sources: { content: '- [Quelle](https://a.example)' },
      Contact: { organisation: 'bfarm' },
      Steps: { content: '1. eins' },
      Download: { href: 'https://a.example/x.pdf', label: 'Datei', size: 'PDF, 1 MB' },
    };
    for (const name of componentNames) {
      const text = blockText(name, given[name]!);
      expect(readBody(text, 'mdx').findings).toEqual([]);
      const { written, ...read } = blockData(blockPattern(name).exec(text)!);
      expect(written).toBe(text);
      expect(read).toEqual(given[name]);
    }
  });
});
