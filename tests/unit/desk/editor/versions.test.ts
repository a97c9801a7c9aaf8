import { expect, it } from 'vitest';
import { versions } from '../../../../src/desk/editor/github/versions.ts';

it('a draft has moved when it is at another commit than the editor has seen', () => {
  const seen = versions();
  seen.branch('cms/offers/masken', 'aaa');
  expect(seen.hasMoved('cms/offers/masken', 'aaa')).toBe(false);
  expect(seen.hasMoved('cms/offers/masken', 'bbb')).toBe(true);
});

it('a draft that was never opened has not moved', () => {
  expect(versions().hasMoved('cms/offers/masken', 'aaa')).toBe(false);
});

it('a draft that is at a commit of the editor has not moved, even when the answer to it got lost', () => {
  const seen = versions();
  seen.branch('cms/offers/masken', 'aaa');
  seen.wrote('bbb');
  expect(seen.hasMoved('cms/offers/masken', 'bbb')).toBe(false);
});
