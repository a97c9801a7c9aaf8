import { describe, expect, it } from 'vitest';
import { describe as say } from '#checks/catalogue.ts';
import { readContent } from '#files/content.ts';
import { renderedBy, type Engine } from '#build/rendered.ts';
import { BASE, TODAY } from '../files/fixture.ts';

const { entries } = readContent(BASE, { today: TODAY }).content!;

/** Shows everything but the texts of these files. */
function engineBut(files: Record<string, () => string>): Engine {
  const html = (file: string) => files[file]?.() ?? '<p>Text</p>';
  const metadata = { headings: [], localImagePaths: [], remoteImagePaths: [], frontmatter: {} };
  return {
    markdown: async ({ file }) => ({ code: html(file), metadata }),
    mdx: async ({ file }) => html(file),
  };
}
const refuse = () => {
  throw new Error('3:1: no such thing\nand a trace');
};

describe('a text that cannot be rendered', () => {
  it('is named with its file and the reason, in both languages, and all others are rendered', async () => {
    const engine = engineBut({ 'offers/masken.md': refuse, 'news/de/start.mdx': refuse });
    const { texts, findings } = await renderedBy(engine, { entries });
    expect(findings.map(({ code, file }) => `${file} ${code}`).sort()).toEqual([
      'news/de/start.mdx body-unrendered',
      'offers/masken.md body-unrendered',
    ]);
    expect([...texts.keys()].sort()).toEqual(['calls/druck/call.md', 'requests/kittel.md']);
    const words = (['de', 'en'] as const).map((lang) => say({ facts: {}, ...findings[0]! }, lang).message);
    expect(new Set(words).size).toBe(2);
    for (const message of words) expect(message).toMatch(/: 3:1: no such thing\.$/);
  });

  it('is one that renders to nothing, too', async () => {
    const { findings } = await renderedBy(engineBut({ 'offers/masken.md': () => ' \n' }), { entries });
    expect(findings).toMatchObject([{ file: 'offers/masken.md', code: 'body-unrendered' }]);
  });

  it('is set aside in quarantine, at the line where it begins, with what rests on it', async () => {
    const { findings } = await renderedBy(engineBut({ 'guidance/de/export.mdx': refuse }), { entries });
    const { problems, setAside, content } = readContent(BASE, {
      today: TODAY,
      quarantine: true,
      found: findings,
    });
    expect(problems.filter(({ file }) => file === 'guidance/de/export.mdx')).toMatchObject([
      { code: 'body-unrendered', line: 15, column: 1 },
    ]);
    expect(setAside).toEqual(['guidance/de/export.mdx', 'offers/masken.md']);
    expect(content!.entries.request.map(({ id }) => id)).toEqual(['kittel']);
  });
});
