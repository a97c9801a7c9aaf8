import { describe, expect, it } from 'vitest';
import { htmlFaults } from './html-rules.ts';
import { samplesOf } from './pages.ts';

describe('the HTML of every type of page', async () => {
  it.each(await samplesOf())('$path is valid', async ({ html, path }) => {
    expect(await htmlFaults(html, path)).toEqual([]);
  });

  it('is seen to be wrong when it is', async () => {
    expect(await htmlFaults('<!doctype html><html lang="de"><p><div></p><img src="a.png">', 'x')).not.toEqual(
      [],
    );
  });
});
