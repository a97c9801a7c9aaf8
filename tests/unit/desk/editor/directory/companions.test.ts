import { describe, expect, it } from 'vitest';
import { companionsOf, namedIn } from '#desk/editor/directory/companions.ts';
import { contentRoot, entryPath } from '#desk/editor/directory/content-paths.ts';
import type { Unbuilt } from '#desk/editor/directory/directory.ts';
import { setApart } from '#desk/editor/directory/saving.ts';

const organisation = (id: string, data: object = {}): Unbuilt => ({
  target: 'organisation',
  id,
  data: { name: id, ...data },
  state: 'new',
});
const offer = '---\ntitle: Kittel\norganisation: maier\ncategory: wollkittel\n---\n\nText.\n';

describe('What goes into the draft of an entry', () => {
  it('is what it names of what was made here, and what that names in turn', () => {
    const unsaved = [
      organisation('maier', { memberOf: ['verband'] }),
      organisation('verband'),
      organisation('andere'),
    ];
    expect(namedIn('offer', offer, unsaved).map(({ id }) => id)).toEqual(['maier', 'verband']);
  });

  it('adds a term to its file without touching the others', async () => {
    const term: Unbuilt = {
      target: 'categories',
      id: 'wollkittel',
      data: { label: { de: 'Wollkittel', en: 'Woollen gowns' } },
      state: 'new',
    };
    const before = '# Begriffe\nitems:\n  - id: masks\n    label: { de: Masken, en: Masks } # alt\n';
    const [file] = await companionsOf([term], () => Promise.resolve(before));
    expect(file).toMatchObject({ path: 'vocabulary/categories.yaml', items: [term] });
    expect(file!.raw).toBe(
      `${before}  - id: wollkittel\n    label: { de: Wollkittel, en: 'Woollen gowns' }\n`,
    );
  });

  it('is set apart when the draft is opened, images are not', () => {
    const own = 'content/offers/maier.md';
    const files = ['content/offers/maier.jpg', own, 'content/organisations/maier.yaml'].map((path) => ({
      path,
      id: path,
    }));
    const { entry, companions } = setApart(files, own);
    expect(entry.map(({ path }) => path)).toEqual(['content/offers/maier.jpg', own]);
    expect(companions.map(({ path }) => path)).toEqual(['content/organisations/maier.yaml']);
    expect(setApart(files, 'content/offers/other.md').entry).toEqual(files);
  });
});

it('An entry’s file is known by its collection, and the content folder by that of the settings', () => {
  expect(entryPath('offers', 'kittel')?.path).toBe('offers/kittel.md');
  expect(entryPath('news-en', 'gowns')?.path).toBe('news/en/gowns.mdx');
  expect(entryPath('calls', 'kittel/call')?.path).toBe('calls/kittel/call.md');
  expect(entryPath('vocabulary', 'categories')?.path).toBe('vocabulary/categories.yaml');
  expect(entryPath('rubbish', 'x')).toBeUndefined();
  const files = [{ name: 'site', file: 'content/settings/site.yaml' }];
  expect(contentRoot([{ name: 'settings', files }])).toBe('content/');
});
