import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { knownOf } from '#checks/known.ts';
import { createDirectory, type Unbuilt } from '#desk/editor/directory/directory.ts';
import { fixtureContent, TODAY } from '../../../../fixture-hub.ts';

const maier: Unbuilt = {
  target: 'organisation',
  id: 'maier',
  data: { name: 'Maier', kind: 'company', phone: '+49 731 12345' },
  state: 'new',
};

/** What a browser keeps. */
function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}
const known = () => knownOf(fixtureContent(), TODAY);

beforeEach(() => vi.stubGlobal('document', { documentElement: { lang: 'de' } }));
afterEach(() => vi.unstubAllGlobals());

describe('What the site does not have yet', () => {
  it('can be chosen and counts for the check as soon as it is learnt', () => {
    const directory = createDirectory(known(), storage());
    const react = vi.fn();
    directory.subscribe(react);
    directory.learn([maier]);
    expect(react).toHaveBeenCalledOnce();
    expect(directory.options('organisation')).toEqual([
      { value: 'maier', label: 'Maier', note: 'neu, wird mit diesem Eintrag gespeichert' },
    ]);
    expect(directory.known.ids.organisation).toContain('maier');
    expect(directory.known.entries.organisation['maier']?.data).toEqual({
      name: 'Maier',
      phone: '+49 731 12345',
    });
  });

  it('outlives a reload until it is in a draft', () => {
    const store = storage();
    createDirectory(known(), store).learn([maier]);
    const later = createDirectory(known(), store);
    expect(later.unsaved()).toEqual([maier]);
    later.learn([{ ...maier, state: 'drafted' }]);
    expect(createDirectory(known(), store).unsaved()).toEqual([]);
  });

  it('is looked for once in half a minute, and again at once after a failure', async () => {
    let now = 0;
    const directory = createDirectory(known(), storage(), () => now);
    const lookUp = vi
      .fn()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue([{ ...maier, state: 'drafted' }]);
    directory.lookUp = lookUp;
    directory.refresh('organisation');
    await vi.waitFor(() => {
      directory.refresh('organisation');
      expect(lookUp).toHaveBeenCalledTimes(2);
    });
    await vi.waitFor(() => expect(directory.options('organisation')).toHaveLength(1));
    directory.refresh('organisation');
    expect(lookUp).toHaveBeenCalledTimes(2);
    now = 31_000;
    directory.refresh('organisation');
    expect(lookUp).toHaveBeenCalledTimes(3);
  });

  it('is told apart from what the build had, which alone keeps its id', () => {
    const directory = createDirectory(known(), storage());
    directory.learn([
      { target: 'categories', id: 'wollkittel', data: { id: 'wollkittel' }, state: 'drafted' },
    ]);
    expect(directory.isBuilt('categories', '3d-printing')).toBe(true);
    expect(directory.isBuilt('categories', 'wollkittel')).toBe(false);
  });
});
