import { deskWordsOf } from '#desk/words/desk-words.ts';
import { editedEntryOf, type DecapEntry } from './decap-entry.ts';
import { entryName } from '#domain/entry-name.ts';
import { nameOfNew } from './entry-name.ts';
import { stillMissingIn } from './ready-check.ts';

/** A message of Decap's; `false` for one that stays until it is closed. */
interface Message {
  message: string | { key: string };
  dismissAfter: number | false;
}

/** What is said after a save: what is still missing, and of a new entry that another has its name. Called from Decap, see the corrections. */
export function savedMessage(collection: string, entry: DecapEntry, slug: string): Message {
  const say = deskWordsOf(document.documentElement.lang === 'en' ? 'en' : 'de');
  const missing = stillMissingIn(entry);
  const saved =
    missing.length > 0
      ? { message: say('savedIncomplete', { fields: missing.join(', ') }), dismissAfter: 12_000 }
      : { message: { key: 'ui.toast.entrySaved' }, dismissAfter: 4000 };
  if (entry.get('slug')) return saved;
  const title = entryName({ id: '', data: editedEntryOf(entry).data });
  const [name = slug] = slug.split('/');
  if (title === '' || name === nameOfNew(title, collection)) return saved;
  return { message: say('savedAs', { title, name }), dismissAfter: false };
}
