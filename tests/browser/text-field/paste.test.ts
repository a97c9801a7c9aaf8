import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useField } from './field.ts';

const CLIPBOARD = resolve(import.meta.dirname, '../../fixtures/clipboard');
const field = useField();

async function pasted(html: string, text?: string): Promise<string> {
  await field.open('');
  await field.text.click();
  await field.paste({ html, ...(text !== undefined && { text }) });
  return (await field.saved()).trim();
}

describe('what a program puts on the clipboard becomes the text it shows', () => {
  it.each(globSync('*.html', { cwd: CLIPBOARD }).sort())('%s', async (file) => {
    const html = readFileSync(resolve(CLIPBOARD, file), 'utf8');
    const expected = readFileSync(resolve(CLIPBOARD, `${basename(file, '.html')}.md`), 'utf8');
    expect(await pasted(html)).toBe(expected.trim());
  });
});
