import { afterEach, expect, it, vi } from 'vitest';
import { notifications } from '../../../../src/desk/editor/stand-ins/notifications.ts';

const failed = { type: 'NOTIFICATION_SEND', payload: { type: 'error', dismissAfter: 8000 } } as const;
const saved = { type: 'NOTIFICATION_SEND', payload: { type: 'success', dismissAfter: 4000 } } as const;

it('a message of a failure stays, one of a success goes by itself', () => {
  expect(notifications(undefined, failed).notifications).toMatchObject([{ dismissAfter: false }]);
  expect(notifications(undefined, saved).notifications).toMatchObject([{ dismissAfter: 4000 }]);
});

it('a new attempt takes the messages of failures away', () => {
  const after = notifications(notifications(undefined, failed), {
    type: 'UNPUBLISHED_ENTRY_PERSIST_REQUEST',
  });
  expect(after.notifications).toEqual([]);
});

it('a success takes the messages of failures away', () => {
  const after = notifications(notifications(notifications(undefined, failed), failed), saved);
  expect(after.notifications.map(({ type }) => type)).toEqual(['success']);
});

it('a message can be closed', () => {
  const state = notifications(notifications(undefined, failed), failed);
  const [first, second] = state.notifications;
  const after = notifications(state, { type: 'NOTIFICATION_DISMISS', id: first!.id });
  expect(after.notifications).toEqual([second]);
  expect(notifications(after, { type: 'NOTIFICATION_CLEAR' }).notifications).toEqual([]);
});

afterEach(() => vi.unstubAllGlobals());

it('the messages of a form go with it', () => {
  vi.stubGlobal('location', { hash: '#/collections/offers' });
  const shown = notifications(notifications(undefined, saved), failed);
  expect(notifications(shown, { type: 'DRAFT_DISCARD' }).notifications).toEqual([]);
});

it('what was saved stays said where the form of a new entry becomes that of the entry', () => {
  vi.stubGlobal('location', { hash: '#/collections/offers/entries/masken' });
  const shown = notifications(notifications(undefined, saved), failed);
  const after = notifications(shown, { type: 'DRAFT_DISCARD' }).notifications;
  expect(after.map(({ type }) => type)).toEqual(['success']);
});

it('nothing is missing but what the list of problems names', () => {
  const missing = { type: 'error', message: { key: 'ui.toast.missingRequiredField' } };
  const after = notifications(undefined, { type: 'NOTIFICATION_SEND', payload: missing });
  expect(after.notifications).toEqual([]);
});
