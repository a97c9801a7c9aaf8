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
  | { type: `UNPUBLISHED_ENTRY_${'PERSIST' | 'PUBLISH' | 'STATUS_CHANGE'}_REQUEST` }
  | { type: `${'SORT' | 'FILTER' | 'GROUP' | 'SEARCH'}_ENTRIES_FAILURE`; payload: { error: unknown } };

/**
 * Stands in for Decap's list of messages. Decap takes every one away after eight seconds, too soon to read what to do
 * after a failure: here it stays until it is closed, the next attempt begins or something succeeds. And where a list could not be sorted,
 * filtered, grouped or searched, Decap shows the part of it that was there before, without a word. Messages of a form
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
    case 'SORT_ENTRIES_FAILURE':
    case 'FILTER_ENTRIES_FAILURE':
    case 'GROUP_ENTRIES_FAILURE':
    case 'SEARCH_ENTRIES_FAILURE': {
      const message = { key: 'ui.toast.onFailToLoadEntries', details: action.payload.error };
      return { notifications: added(shown, { type: 'error', message }) };
    }
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
