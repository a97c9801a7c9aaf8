import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkKind } from '#domain/links.ts';
import { runs } from '../../runs.ts';

describe('a link target in outsiders’ content', () => {
  test.each([
    ['https://www.bfarm.de/', 'web'],
    ['HTTP://example.org', 'web'],
    ['mailto:info@firma.example', 'mail'],
    ['tel:+49746112345', 'phone'],
    ['#lieferung', 'fragment'],
    ['/angebote/', 'path'],
    ['./bild.jpg', 'path'],
    ['bild.jpg?x=a:b', 'path'],
  ])('%s is a %s link', (target, kind) => {
    expect(linkKind(target)).toBe(kind);
  });

  test.each([
    'javascript:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'jAvAsCrIpT\n:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'ftp://a.example',
    '//evil.example/x',
    '\\\\evil.example',
    '/\\evil.example',
    '',
    'a b:c',
  ])('%j is forbidden', (target) => {
    expect(linkKind(target)).toBe('forbidden');
  });

  test('is forbidden or stays with an allowed scheme however it is obfuscated', () => {
    const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:']);
    const piece = fc.constantFrom(
      'java',
      'script',
      ':',
      '\t',
      '\n',
      ' ',
      '\0',
      '/',
      '\\',
      'data',
      'http',
      '#',
      'a',
      '?',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const target = pieces.join('');
        if (linkKind(target) === 'forbidden' || !URL.canParse(target, 'https://hub.example/x/')) return;
        const { protocol, host } = new URL(target, 'https://hub.example/x/');
        expect(allowed.has(protocol)).toBe(true);
        if (linkKind(target) === 'path') expect(host).toBe('hub.example');
      }),
      runs(10_000),
    );
  });
});
