import { expect, it } from 'vitest';
import { unfinishedSave } from '../../../../src/desk/editor/github/unfinished.ts';

const BRANCH = 'cms/offers/masken';

it('a draft that broke off is known after a reload of the page', () => {
  const page = fakePage();
  unfinishedSave(page).begin(BRANCH, 'aaa');
  const reloaded = unfinishedSave(page);
  expect(reloaded.isOpen(BRANCH)).toBe(true);
  expect(reloaded.isAt(BRANCH, 'aaa')).toBe(true);
});

it('a second attempt that breaks off may have left the branch at either commit', () => {
  const save = unfinishedSave(fakePage());
  save.begin(BRANCH, 'aaa');
  save.begin(BRANCH, 'bbb');
  expect(save.isAt(BRANCH, 'aaa')).toBe(true);
  expect(save.isAt(BRANCH, 'bbb')).toBe(true);
});

it('a draft that somebody else has changed since, or that is gone, is not gone on with', () => {
  const save = unfinishedSave(fakePage());
  save.begin(BRANCH, 'aaa');
  expect(save.isAt(BRANCH, 'ccc')).toBe(false);
  expect(save.isAt(BRANCH, undefined)).toBe(false);
});

it('another draft is not taken for the one that broke off', () => {
  const save = unfinishedSave(fakePage());
  save.begin(BRANCH, 'aaa');
  expect(save.isOpen('cms/offers/visiere')).toBe(false);
  save.begin('cms/offers/visiere', 'bbb');
  expect(save.isAt('cms/offers/visiere', 'aaa')).toBe(false);
});

it('it is forgotten when saving succeeds and when the form is left', () => {
  const page = fakePage();
  const save = unfinishedSave(page);
  save.begin(BRANCH, 'aaa');
  save.end();
  expect(save.isOpen(BRANCH)).toBe(false);
  save.begin(BRANCH, 'aaa');
  page.leave();
  expect(save.isOpen(BRANCH)).toBe(false);
});

function fakePage() {
  const items = new Map<string, string>();
  const left: (() => void)[] = [];
  return {
    sessionStorage: {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
    },
    addEventListener: (_: 'hashchange', react: () => void) => void left.push(react),
    leave: () => left.forEach((react) => react()),
  };
}
