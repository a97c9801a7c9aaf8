import { describe, expect, it } from 'vitest';
import { readContent } from '#files/content.ts';
import { decapConfig } from '#forms/decap/config.ts';

const content = readContent('content', { today: '2020-05-12' }).content!;

describe('the configuration of the CMS', () => {
  it('is plain JSON', () => {
    const config = decapConfig({
      content,
      lang: 'de',
      backend: { name: 'github' },
      siteUrl: 'https://drehscheibe.example',
      base: '/',
      today: '2020-05-12',
    });
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
  });
});
