import { describe, expect, test } from 'vitest';
import { breadcrumbList } from '#formats/json-ld/breadcrumbs.ts';
import { jsonLdScript } from '#formats/json-ld/script.ts';

describe('JSON-LD in a page', () => {
  const hostile = '</script><script>alert(1)</script><!-- & \u2028 \u2029';

  test('cannot be ended by any text within it', () => {
    expect(jsonLdScript([{ name: hostile }])).not.toMatch(/[<>&\u2028\u2029]/);
  });

  test('says the same as before it was escaped', () => {
    expect(JSON.parse(jsonLdScript([{ name: hostile }]))).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{ name: hostile }],
    });
  });

  test('counts breadcrumbs from one', () => {
    expect(breadcrumbList([{ name: 'Start', url: 'https://a.example/' }])).toMatchObject({
      itemListElement: [{ position: 1, name: 'Start', item: 'https://a.example/' }],
    });
  });
});
