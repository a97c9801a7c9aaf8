/**
 * Data whose shape holds where it is present, but of which anything may be missing: that of a draft. Of variants it has
 * the fields of all, because which of them it will be may be missing too.
 */
export type Partly<T> = [T] extends [readonly (infer Item)[]]
  ? Partly<Item>[]
  : [T] extends [object]
    ? { [Key in AllKeys<T>]?: Partly<NonNullable<ValueOf<T, Key>>> }
    : T;
type AllKeys<T> = T extends unknown ? keyof T : never;
type ValueOf<T, Key extends PropertyKey> =
  T extends Record<Key, infer Value> ? Value : T extends { [K in Key]?: infer Value } ? Value : never;
