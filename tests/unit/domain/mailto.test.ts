import { describe, expect, it } from 'vitest';
import { mailto } from '#domain/mailto.ts';

describe('a prefilled mail', () => {
  const fieldsOf = (href: string) => new URL(href).searchParams;

  it('carries subject and text as they were, with the line breaks of mail', () => {
    const href = mailto('redaktion@drehscheibe.example', 'A-7K3Q2: 50 % & mehr', 'Guten Tag,\n\nGrüße');
    expect(fieldsOf(href).get('subject')).toBe('A-7K3Q2: 50 % & mehr');
    expect(fieldsOf(href).get('body')).toBe('Guten Tag,\r\n\r\nGrüße');
    expect(href).toMatch(/^mailto:redaktion@drehscheibe\.example\?/);
  });

  it('cannot be given further fields or recipients by its subject or address', () => {
    const href = mailto('a@b.example?cc=x@y.example', 'Hallo&bcc=x@y.example');
    expect([...fieldsOf(href).keys()]).toEqual(['subject']);
    expect(new URL(href).pathname).toBe('a@b.example%3Fcc%3Dx%40y.example');
  });
});
