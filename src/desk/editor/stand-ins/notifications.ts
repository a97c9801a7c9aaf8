interface Notification {
  id: string;
  type?: string;
  /** Milliseconds; false for a message that stays until it is closed. */
  dismissAfter?: number | false;
  message?: unknown;
}

interface Notifications {
  notifications: Notification[];
}

type Action =
  | { type: 'NOTIFICATION_SEND'; payload: Omit<Notification, 'id'> }
  | { type: 'NOTIFICATION_DISMISS'; id: string }
  | { type: 'NOTIFICATION_CLEAR' }
  | { type: `UNPUBLISHED_ENTRY_${'PERSIST' | 'PUBLISH' | 'STATUS_CHANGE'}_REQUEST` };

/**
 * Stands in for Decap's list of messages. Decap takes every one away after eight seconds, too soon to read what to do
 * after a failure: here it stays until it is closed, the next attempt begins or something succeeds.
 */
export function notifications(state: Notifications = { notifications: [] }, action: Action): Notifications {
  const { notifications: shown } = state;
  switch (action.type) {
    case 'NOTIFICATION_CLEAR':
      return { notifications: [] };
    case 'NOTIFICATION_DISMISS':
      return { notifications: shown.filter(({ id }) => id !== action.id) };
    case 'NOTIFICATION_SEND':
      return { notifications: added(shown, action.payload) };
    case 'UNPUBLISHED_ENTRY_PERSIST_REQUEST':
    case 'UNPUBLISHED_ENTRY_PUBLISH_REQUEST':
    case 'UNPUBLISHED_ENTRY_STATUS_CHANGE_REQUEST':
      return { notifications: withoutErrors(shown) };
    default:
      return state;
  }
}

function added(shown: Notification[], payload: Omit<Notification, 'id'>): Notification[] {
  const kept = payload.type === 'success' ? withoutErrors(shown) : shown;
  const stays = payload.type === 'error' && { dismissAfter: false as const };
  return [...kept, { ...payload, id: crypto.randomUUID(), ...stays }];
}

const withoutErrors = (shown: Notification[]) => shown.filter(({ type }) => type !== 'error');

export default notifications;
