import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { ForeignFile } from '#github/own-paths.ts';
import type { Report } from '#github/review/report.ts';
import { summaryOf, type SummaryFacts } from '#github/review/summary.ts';
import { runs } from '../../../runs.ts';

const PAGE = 'https://github.com/drehscheibe/drehscheibe';
const HEAD = 'a'.repeat(40);

function factsOn(hostile: string, count = 1, foreign: ForeignFile[] = []): SummaryFacts {
  const times = <T>(row: T): T[] => Array.from({ length: count }, () => row);
  const other = { kind: 'offer', id: hostile, title: hostile } as const;
  const report: Report = {
    version: 1,
    head: HEAD,
    entries: times({ ...other, file: hostile, change: 'added', address: '/angebote/x/' } as const),
    problems: times({
      file: hostile,
      line: 1,
      column: 1,
      code: 'reference-unknown',
      facts: { found: hostile, field: hostile },
    }),
    elsewhere: [],
    duplicates: times({ file: hostile, other }),
    counts: { entries: count, problems: count, duplicates: count },
  };
  return { report, foreign, isFirst: true, folder: 'content', head: HEAD, page: PAGE, runId: 1 };
}

/** Where links lead, and what HTML there is, in a comment as GitHub reads it. */
function contentsOf(markdown: string): { links: string[]; html: string[]; images: number } {
  const found = { links: [] as string[], html: [] as string[], images: 0 };
  const visit = (node: Nodes): void => {
    if (node.type === 'link') found.links.push(node.url);
    if (node.type === 'html') found.html.push(node.value);
    if (node.type === 'image') found.images += 1;
    if ('children' in node) node.children.forEach(visit);
  };
  visit(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return found;
}

describe('the summary', () => {
  it('holds no link, picture or HTML but its own, whatever strangers wrote', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...'`*_[]()<>!#@\\/:.-&~|\n\t aw'), minLength: 1, maxLength: 40 }),
      fc.constantFrom(
        '</details><img src=x>',
        '](https://evil.example)',
        '`](https://evil.example)`',
        'www.evil.example',
      ),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const { links, html, images } = contentsOf(
          summaryOf(factsOn(text, 1, [{ path: text, reason: 'outside-content' }])),
        );
        for (const address of links) expect(address.startsWith(`${PAGE}/`), address).toBe(true);
        expect(html).toEqual(['<details><summary>English</summary>', '</details>']);
        expect(images).toBe(0);
      }),
      runs(300),
    );
  });

  it('fits into a comment, however much there is to say', () => {
    const body = summaryOf(
      factsOn(
        '#'.repeat(200),
        100,
        Array.from({ length: 3000 }, () => ({ path: '`'.repeat(400), reason: 'special' })),
      ),
    );
    expect(body.length).toBeLessThan(65_536);
    expect(body).toContain('weitere Stellen');
    expect(body.trimEnd().endsWith('</details>')).toBe(true);
  });

  it('never says that all is well where the desk has to decide', () => {
    const facts = factsOn('x', 0, [{ path: 'src/x.ts', reason: 'outside-content' }]);
    expect(summaryOf(facts)).toContain('❌ Prüfung');
    expect(summaryOf(facts)).not.toContain('Alles in Ordnung');
    expect(summaryOf(factsOn('x', 0))).toContain('Alles in Ordnung');
  });
});
