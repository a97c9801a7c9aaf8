import { resolve } from 'node:path';
import type { Finding } from '#checks/finding.ts';
import type { Content, Entry } from '#schemas/entry.ts';
import { kindNames, kinds } from '#schemas/kinds.ts';
import { anyReading, contentFolder, findMore, reading } from './content.ts';
import { markdown, markdownSettings } from './markdown.ts';
import { shared } from './shared.ts';

type Text = Pick<Entry, 'file' | 'body'>;
type Renderer = Awaited<ReturnType<typeof markdown.createRenderer>>;
type Rendered = Awaited<ReturnType<Renderer['render']>>;

/** Content of which every text can be shown, and the texts in Markdown by file. */
export interface Publishable {
  content: Content;
  texts: ReadonlyMap<string, Rendered>;
}

/** How a text becomes part of a page; throws where it cannot. */
export interface Engine {
  markdown(text: Text): Promise<Rendered>;
  /** MDX is made into pages by Vite; here it only has to be possible. */
  mdx(text: Text): Promise<unknown>;
}

const memory = shared<{ from: unknown; result: Promise<Publishable> }>('publishable');

/**
 * The content of this build with its texts rendered, once per reading. A text that cannot be rendered is a problem of
 * its file: afterwards it stands in the reading like any other, and its entry does not.
 */
export function publishable(): Promise<Publishable> {
  const from = anyReading();
  if (memory.from !== from || !memory.result) Object.assign(memory, { from, result: rendered() });
  return memory.result!;
}

async function rendered(): Promise<Publishable> {
  const { content } = reading();
  const { texts, findings } = await renderedBy(await engine(), content);
  if (findings.length === 0) return { content, texts };
  memory.from = findMore(findings);
  return { content: reading().content, texts };
}

/** Renders every text, and finds those of which nothing can be shown. */
export async function renderedBy(
  engine: Engine,
  content: Pick<Content, 'entries'>,
): Promise<{ texts: Map<string, Rendered>; findings: Finding[] }> {
  const texts = new Map<string, Rendered>();
  const findings: Finding[] = [];
  for (const kind of kindNames) {
    const { body: language } = kinds[kind];
    for (const entry of content.entries[kind] as Entry[]) {
      if (language === 'none' || entry.body.trim() === '') continue;
      try {
        if (language === 'mdx') await engine.mdx(entry);
        else texts.set(entry.file, visible(await engine.markdown(entry)));
      } catch (error) {
        findings.push({
          code: 'body-unrendered',
          file: entry.file,
          at: { body: entry.body.search(/\S/) },
          facts: { detail: reasonOf(error) },
        });
      }
    }
  }
  return { texts, findings };
}

/** @throws Error for what Astro would publish as an empty page */
function visible(text: Rendered): Rendered {
  if (text.code.trim() === '') throw new Error('');
  return text;
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!.slice(0, 120);
}

async function engine(): Promise<Engine> {
  const renderer = await markdown.createRenderer(markdownSettings);
  const mdx = await markdown.createMdxRenderer!(markdownSettings, { optimize: false });
  return {
    markdown: ({ body }) => renderer.render(body),
    mdx: ({ file, body }) => mdx.process(body, resolve(contentFolder(), file), {}),
  };
}
