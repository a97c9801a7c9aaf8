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
  | { type: 'NOTIFICATION_CLEAR' | 'DRAFT_DISCARD' }
  | { type: `UNPUBLISHED_ENTRY_${'PERSIST' | 'PUBLISH' | 'STATUS_CHANGE'}_REQUEST` };

/**
 * Stands in for Decap's list of messages. Decap takes every one away after eight seconds, too soon to read what to do
 * after a failure: here it stays until it is closed, the next attempt begins or something succeeds. Messages of a form
 * go with it.
 */
export function notifications(state: Notifications = { notifications: [] }, action: Action): Notifications {
  const { notifications: shown } = state;
  switch (action.type) {
    case 'NOTIFICATION_CLEAR':
      return { notifications: [] };
    case 'NOTIFICATION_DISMISS':
      return { notifications: shown.filter(({ id }) => id !== action.id) };
    case 'NOTIFICATION_SEND':
      if (isSaidElsewhere(action.payload.message)) return state;
      return { notifications: added(shown, action.payload) };
    case 'DRAFT_DISCARD':
      // After the first save the form is another one of the same entry, to which the message still belongs.
      return { notifications: isForm() ? withoutErrors(shown) : [] };
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

/** What is missing says the list of problems, field by field. */
function isSaidElsewhere(message: unknown): boolean {
  return (message as { key?: string } | undefined)?.key === 'ui.toast.missingRequiredField';
}

const isForm = (): boolean => /^#\/collections\/[^/]+\/(?:new$|entries\/)/.test(location.hash);

export default notifications;
