import { afterEach, expect, it, vi } from 'vitest';
import { entryTexts } from '../../../../src/desk/editor/github/entry-texts.ts';

const inFolder = (path: string) =>
  path.startsWith('content/offers/') ? '/admin/texts/offers.json' : undefined;
const answering = (answer: () => Promise<Response>) => {
  const fetched = vi.fn(answer);
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

afterEach(() => vi.unstubAllGlobals());

it('a folder’s texts are loaded once, however many are asked for', async () => {
  const fetched = answering(() => Promise.resolve(Response.json({ aaa: 'Masken', bbb: 'Kittel' })));
  const textOf = entryTexts(inFolder);
  const texts = await Promise.all([
    textOf('content/offers/x.md', 'aaa'),
    textOf('content/offers/y.md', 'bbb'),
  ]);
  expect(texts).toEqual(['Masken', 'Kittel']);
  expect(fetched).toHaveBeenCalledTimes(1);
});

it('a file that changed since the build is not found, so that it comes from GitHub', async () => {
  answering(() => Promise.resolve(Response.json({ aaa: 'Masken' })));
  expect(await entryTexts(inFolder)('content/offers/x.md', 'newer')).toBeUndefined();
});

it.each([
  ['is missing', () => Promise.resolve(new Response('', { status: 404 }))],
  ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
])('texts whose file %s only make it slower', async (_what, answer) => {
  answering(answer);
  expect(await entryTexts(inFolder)('content/offers/x.md', 'aaa')).toBeUndefined();
});

it('folders without texts are not asked for', async () => {
  const fetched = answering(() => Promise.resolve(Response.json({})));
  expect(await entryTexts(inFolder)('content/settings/site.yaml', 'aaa')).toBeUndefined();
  expect(fetched).not.toHaveBeenCalled();
});
