/** Data whose shape holds where it is present, but of which anything may be missing: that of a draft. */
export type Partly<T> = T extends (infer Item)[]
  ? Partly<Item>[]
  : T extends object
    ? T extends unknown
      ? { [Key in AllKeys<T>]?: Partly<ValueOf<T, Key>> }
      : never
    : T;
type AllKeys<T> = T extends unknown ? keyof T : never;
type ValueOf<T, Key extends PropertyKey> =
  T extends Record<Key, infer Value> ? Value : T extends { [K in Key]?: infer Value } ? Value : never;
