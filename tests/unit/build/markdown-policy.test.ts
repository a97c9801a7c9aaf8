import { markdownToHtml, type MarkdownToHtmlResult } from 'satteri';
import { describe, expect, test } from 'vitest';
import { headingPolicy, markdownPolicy } from '#build/markdown-policy.ts';
import { markdownPayloads } from '../../fixtures/markdown-payloads.ts';

function rendered(markdown: string): string {
  const result = markdownToHtml(markdown, {
    mdastPlugins: [headingPolicy],
    hastPlugins: [markdownPolicy],
    features: { gfm: { footnotes: false }, smartPunctuation: { quotes: false } },
  });
  // None of the plugins is asynchronous.
  return (result as MarkdownToHtmlResult).html;
}

/** Everything a rendered body may hold: bare elements, and these with exactly these attributes. */
const HARMLESS =
  /^(?:<\/?(?:p|ul|ol|li|blockquote|pre|code|em|strong|del|br|hr|table|thead|tbody|tr|th|td|a)>|<ul class="contains-task-list">|<li class="task-list-item">|<ol start="\d+">|<code class="language-[^"<>]*">|<t[hd] class="align-(?:center|right)">|<\/?h[2-6](?: id="text-[^"<>]*")?>|<a href="(?:(?:https?:|mailto:|tel:|#text-)[^"<>]*|(?!\/\/)[^":\\<>]*)"(?: rel="nofollow noopener")?>|<img src="[^":<>]*" alt="[^"<>]*">)$/;

function foreignTags(html: string): string[] {
  return (html.match(/<[^>]*>/g) ?? []).filter((tag) => !HARMLESS.test(tag));
}

describe('a Markdown body', () => {
  test.each(markdownPayloads)('keeps nothing of %j but words', (payload) => {
    expect(foreignTags(rendered(payload))).toEqual([]);
  });

  test('would carry those payloads without the policy, so that the test sees', () => {
    const unprotected = markdownPayloads.filter(
      (payload) => foreignTags(markdownToHtml(payload).html).length > 0,
    );
    expect(unprotected.length).toBeGreaterThan(60);
  });

  test('keeps what people write', () => {
    expect(
      rendered(
        'Wir sagen „Danke“ -- *sehr*.\n\n1. [Seite](https://a.example)\n2. [Mail](mailto:info@a.example)',
      ),
    ).toBe(
      '<p>Wir sagen „Danke“ – <em>sehr</em>.</p>\n<ol>\n<li><a href="https://a.example" rel="nofollow noopener">Seite</a></li>\n<li><a href="mailto:info@a.example">Mail</a></li>\n</ol>\n',
    );
  });

  test('has headings from level 2 with prefixed ids, and fragments that lead to them', () => {
    expect(rendered('# Lieferung\n\n## Lieferung\n\n[dorthin](#lieferung-1)')).toBe(
      '<h2 id="text-lieferung">Lieferung</h2>\n<h2 id="text-lieferung-1">Lieferung</h2>\n<p><a href="#text-lieferung-1">dorthin</a></p>\n',
    );
  });

  test('aligns table columns by class, not by style', () => {
    expect(rendered('| a |\n|:-:|\n| 1 |')).toContain('<td class="align-center">1</td>');
  });

  test('shows task lists as signs without controls', () => {
    expect(rendered('- [x] fertig\n- [ ] offen')).not.toContain('<input');
  });
});
