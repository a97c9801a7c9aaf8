import { expect, it } from 'vitest';
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
