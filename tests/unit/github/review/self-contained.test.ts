import { describe, expect, it } from 'vitest';
import { selfContained } from '#github/review/self-contained.ts';

const FILES: Record<string, string> = {
  '/assets/entries.css': '@font-face{src:url(/assets/fira.woff2)}p::after{content:"</style><b>"}',
  '/assets/fira.woff2': 'FONT',
  '/assets/bild.webp': 'BILD',
};
const file = (path: string) => (path in FILES ? Buffer.from(FILES[path]!) : undefined);
const address = (path: string) => (path === '/angebote/a/' ? '1-angebote-a.html' : undefined);
const PAGE = `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="script-src 'self'"><link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/assets/entries.css"><script type="module" src="/assets/x.js"></script></head>
<body><a class="x" href="/angebote/a/">A</a> <a href="/angebote/b/">B</a> <a href="https://muster.example/">M</a>
<img src="/assets/bild.webp" srcset="/assets/bild.webp 2x" alt="Bild"><script>alert(1)</script></body></html>`;

describe('a page for the preview', () => {
  const html = selfContained(PAGE, file, address);

  it('holds its style, fonts and pictures', () => {
    expect(html).toContain(`src:url(data:font/woff2;base64,${Buffer.from('FONT').toString('base64')})`);
    expect(html).toContain(
      `<img src="data:image/webp;base64,${Buffer.from('BILD').toString('base64')}" alt="Bild">`,
    );
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });

  it('runs and loads nothing', () => {
    expect(html).not.toContain('<script');
    expect(html).not.toContain('srcset');
    expect(html).not.toContain('favicon');
    expect(html).toContain(`content="default-src 'none';`);
    expect(html).not.toContain("script-src 'self'");
  });

  it('leads to the other pages of the preview and to the web', () => {
    expect(html).toContain('<a class="x" href="1-angebote-a.html">A</a>');
    expect(html).toContain('<a >B</a>');
    expect(html).toContain('<a href="https://muster.example/">M</a>');
  });

  it('has its policy also where the page has none', () => {
    expect(selfContained('<html><head></head></html>', file, address)).toContain("default-src 'none'");
  });
});
