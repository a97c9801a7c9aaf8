/**
 * The path that a relative or absolute path leads to from another, with `.` and `..` taken out.
 * @param from absolute path of the page or file where it stands
 * @returns undefined where it climbs above the root
 */
export function resolved(from: string, path: string): string | undefined {
  const parts = path.startsWith('/') ? [] : from.split('/').slice(1, -1);
  for (const part of path.split('/')) {
    if (part === '..' && parts.length === 0) return undefined;
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  const end = /(?:^|\/)\.{0,2}$/.test(path) && parts.length > 0 ? '/' : '';
  return `/${parts.join('/')}${end}`;
}
