import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { code, link, plainWords } from '#github/markdown.ts';
import { runs } from '../../runs.ts';

/** Kinds of node in a comment as GitHub reads Markdown, and all of its text. */
function read(markdown: string): { types: Set<string>; text: string } {
  const types = new Set<string>();
  let text = '';
  const visit = (node: Nodes): void => {
    types.add(node.type);
    if ('value' in node) text += node.value;
    if ('children' in node) node.children.forEach(visit);
  };
  visit(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return { types, text };
}

const ATTACKS = [
  '<img src=x onerror=alert(1)>',
  '![x](https://evil.example/pixel.png)',
  '[Klick](javascript:alert(1))',
  'https://evil.example/ und www.evil.example',
  'mail an <a@b.example> oder a@b.example',
  '</details> <details open>',
  '`` ` ``',
  '| a | b |',
  '**fett** _kursiv_ ~~weg~~ # Titel',
  '@alle #1 GH-1 drehscheibe/drehscheibe#1',
  '<!-- drehscheibe:review -->',
  '\\`\\[x](y)',
  '- [ ] Aufgabe',
  '&lt;script&gt; &#64;alle',
  '[^1]: Fußnote',
  ':octocat: $x$',
];

describe('what strangers wrote', () => {
  it.each(ATTACKS)('stays plain words: %s', (text) => {
    const { types, text: shown } = read(`- Vorher ${plainWords(text)} nachher`);
    expect([...types].sort()).toEqual(['list', 'listItem', 'paragraph', 'root', 'text']);
    expect(shown.replaceAll('\u2060', '')).toBe(`Vorher ${text} nachher`);
    expect(shown).not.toMatch(/[@#]\w|GH-\d/);
  });

  it.each(ATTACKS)('stays code: %s', (text) => {
    const { types, text: shown } = read(`- ${code(text)} nachher`);
    expect([...types].sort()).toEqual(['inlineCode', 'list', 'listItem', 'paragraph', 'root', 'text']);
    expect(shown).toContain(text.trim());
  });

  it('of any kind becomes nothing but text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { types } = read(`x ${plainWords(text)} y`);
        expect([...types].sort()).toEqual(['paragraph', 'root', 'text']);
      }),
      runs(2000),
    );
  });

  it('of any punctuation becomes nothing but text or code', () => {
    const mixed = fc.string({ unit: fc.constantFrom(...'`*_[]()<>!#@\\/:.-&~|$^"\n\t 0aA'), maxLength: 40 });
    fc.assert(
      fc.property(mixed, (text) => {
        expect([...read(`x ${plainWords(text)} y`).types].sort()).toEqual(['paragraph', 'root', 'text']);
        expect(read(`x ${code(text)} y`).types).not.toContain('link');
        expect(read(`x ${code(text)} y`).text.endsWith(' y')).toBe(true);
      }),
      runs(2000),
    );
  });

  it('shows what would be invisible, on one line, and not all of it', () => {
    expect(plainWords('a\u202Eb\u0000')).toBe('a\\<U\\+202E\\>b\\<U\\+0000\\>');
    expect(plainWords('a\n\n# b')).toBe('a \\#\u2060 b');
    expect(plainWords('x'.repeat(400))).toBe(`${'x'.repeat(299)}…`);
    expect(code('a\nb')).toBe('`a<U+000A>b`');
  });
});

it('a link leads to the web only', () => {
  expect(link('Seite', 'https://hub.example/a b/')).toBe('[Seite](<https://hub.example/a%20b/>)');
  expect(() => link('x', 'javascript:alert(1)')).toThrow('is no web address');
});
