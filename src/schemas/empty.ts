/**
 * Entry data without what says nothing: `''`, `null`, `undefined`, and lists or objects that hold only such values.
 * The CMS writes a cleared optional field as an empty string or null; for the schemas an empty field is an absent one.
 */
export function withoutEmpty(value: unknown): unknown {
  if (value === '' || value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((item) => item !== undefined);
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const kept = Object.entries(value)
    .map(([key, item]) => [key, withoutEmpty(item)] as const)
    .filter(([, item]) => item !== undefined);
  return Object.fromEntries(kept);
}
