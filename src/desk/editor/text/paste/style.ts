/** The properties of an element's own `style`, also those that no browser knows, such as `mso-list`. */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  const written = element.getAttribute('style') ?? '';
  const properties = new Map<string, string>();
  for (const part of written.split(';')) {
    const at = part.indexOf(':');
    if (at > 0)
      properties.set(
        part.slice(0, at).trim().toLowerCase(),
        part
          .slice(at + 1)
          .trim()
          .toLowerCase(),
      );
  }
  return properties;
}
