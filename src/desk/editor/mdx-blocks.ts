import { attributesOf, withContent, type ComponentName } from '#checks/components.ts';

/** A component as the editor's form holds it: its attributes, and what stands between its tags. */
export type BlockData = Record<string, string>;

/** Name of the form's field for what stands between the tags. */
export const CONTENT = 'content';
/** The block as it was found, to leave it untouched where nobody changes it. */
const WRITTEN = 'written';

export function hasContent(name: ComponentName): boolean {
  return withContent.includes(name);
}

/** Finds a component at the beginning of a block. Attributes are plain text in double quotes, as the check wants them. */
export function blockPattern(name: ComponentName): RegExp {
  const open = `^<${name}((?:\\s+[\\w-]+="[^"<>]*")*)\\s*`;
  return new RegExp(hasContent(name) ? `${open}>\\n*([\\s\\S]*?)\\n*</${name}>` : `${open}/>`);
}

export function blockData([written, attributes = '', content = '']: readonly string[]): BlockData {
  const given = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [
    name!,
    decoded(value!),
  ]);
  return { ...Object.fromEntries(given), ...(content && { [CONTENT]: content }), [WRITTEN]: written ?? '' };
}

/** The component in MDX: as it was written, or, where something was changed, written anew. */
export function blockText(name: ComponentName, data: BlockData): string {
  const { [WRITTEN]: written = '', ...values } = data;
  const found = blockPattern(name).exec(written);
  if (found && isSame(values, blockData(found))) return written;
  const attributes = Object.keys(attributesOf(name))
    .filter((attribute) => values[attribute])
    .map((attribute) => ` ${attribute}="${encoded(values[attribute]!)}"`)
    .join('');
  return hasContent(name)
    ? `<${name}${attributes}>\n\n${(values[CONTENT] ?? '').trim()}\n\n</${name}>`
    : `<${name}${attributes} />`;
}

/** What a block says, however it was written. */
export function saidIn({ [WRITTEN]: _, ...data }: BlockData): BlockData {
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function isSame(a: BlockData, b: BlockData): boolean {
  return JSON.stringify(saidIn(a)) === JSON.stringify(saidIn(b));
}

function decoded(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function encoded(value: string): string {
  return value
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
