import { describe, expect, it } from 'vitest';
import { plainText } from '#build/search/plain-text.ts';

const markdown = (body: string) => plainText({ kind: 'offer', body });

describe('the plain text of a body', () => {
  it('is its words without markup', () => {
    expect(markdown('## Auf Lager\n\nSteril **ver**packt, `EN 149` &amp; [mehr](https://x.example).')).toBe(
      'Auf Lager Steril verpackt, EN 149 & mehr.',
    );
  });

  it('keeps the words of lists and tables apart', () => {
    expect(markdown('- Kittel\n- Hauben\n\n| Größe | Stück |\n| --- | --- |\n| M | 5 |')).toBe(
      'Kittel Hauben Größe Stück M 5',
    );
  });

  it('leaves out HTML and keeps what a picture shows', () => {
    expect(markdown('Vor <b>dem</b> ![Ein Regal](regal.jpg)')).toBe('Vor dem Ein Regal');
  });

  it('reads through the components of the desk’s pages', () => {
    const body = '<Callout kind="info">Bitte **lesen**</Callout>\n\n<Deadline on="2020-06-01" />\n\nEnde';
    expect(plainText({ kind: 'news', body })).toBe('Bitte lesen Ende');
  });
});
