import { freeId } from '#intake/free-id.ts';
import { webAddressIn } from '#intake/written-values.ts';
import type { Filled, Intake } from './intake.ts';
import type { FormField } from './issue-body.ts';
import { reader } from './listing-from-issue.ts';
import { kinds, type Kind } from '#schemas/kinds.ts';

/**
 * An entry of any kind from the form whose questions follow from its schema.
 * @param presets what a new entry begins with, by field
 * @param keptId file name that the entry already has in its pull request
 */
export function entryFromIssue(
  kind: Kind,
  form: Filled,
  presets: Readonly<Record<string, unknown>>,
  keptId?: string,
): Intake {
  const read = reader(form);
  const data: Record<string, unknown> = {};
  if ('lang' in kinds[kind].schema.shape) data['lang'] = form.lang;
  for (const [path, value] of Object.entries(presets)) if (!path.includes('.')) data[path] = value;
  for (const field of form.fields) if (field.fills) put(data, field.fills.path, valueOf(field, read));
  read.ticked('confirmed');
  const name = (data['title'] ?? data['name'] ?? '') as string;
  const id = keptId ?? freeId(name, new Set(form.hub.all(kind).map((entry) => entry.id)), kind);
  const body = kinds[kind].body === 'none' ? undefined : (read.text('text') ?? '');
  const lang = kinds[kind].path.includes(':lang') ? form.lang : undefined;
  const candidate = { kind, id, data, ...(lang && { lang }), ...(body !== undefined && { body }) };
  return { candidates: [candidate], faults: read.faults, notes: [] };
}

function valueOf({ id, isRequired = false, fills }: FormField, read: ReturnType<typeof reader>): unknown {
  switch (fills!.as) {
    case 'number':
      return read.number(id, isRequired);
    case 'day':
      return read.day(id, isRequired);
    case 'address': {
      const written = read.line(id, isRequired);
      return written === undefined ? undefined : webAddressIn(written);
    }
    default:
      return read[fills!.as](id, isRequired);
  }
}

/** Sets a value at its place: `location.city`. */
function put(data: Record<string, unknown>, path: string, value: unknown): void {
  const [first = '', ...rest] = path.split('.');
  if (value === undefined) return;
  if (rest.length === 0) data[first] = value;
  else put((data[first] ??= {}) as Record<string, unknown>, rest.join('.'), value);
}
