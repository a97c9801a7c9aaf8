import type { Map } from 'immutable';
import type { EditedEntry } from '#checks/judge-entry.ts';
import { placeOfCollection } from '#desk/config/collections.ts';
import { fromEditing } from '#desk/config/editing-shape.ts';
import { hasBody } from '#schemas/written-kind.ts';

/** Decap's record of an entry that is being edited. */
export type DecapEntry = Map<string, unknown>;

/** An entry as Decap holds it, in the shape of its file. */
export function editedEntryOf(entry: DecapEntry): EditedEntry {
  const slug = String(entry.get('slug') ?? '');
  const { kind, lang } = placeOfCollection(String(entry.get('collection')), slug);
  const fields = (entry.get('data') as Map<string, unknown> | undefined)?.toJS() ?? {};
  const { body = '', ...data } = fields as { body?: unknown } & Record<string, unknown>;
  const text = hasBody(kind) ? String(body ?? '') : '';
  const own = hasBody(kind) ? data : fields;
  // A call's file has the same name in each folder.
  const id = slug.replace(/\/call$/, '') || NEW;
  return { kind, id, ...(lang && { lang }), data: fromEditing(kind, own), body: text };
}

/** Stands for the id of an entry that has no file yet. */
const NEW = 'neu';
