/** What a field makes of the text in it. */
export interface Reading {
  /** As the entry keeps it. Text that cannot be read is kept as it was typed, so that the check at saving names it. */
  value: unknown;
  /** What was read, in words: `= 5.000 Stück`. */
  words?: string;
  /** Something to ask about; nothing is refused for it. */
  note?: string;
  /** Why it cannot be read; said when the field is left, as half typed text never can. */
  fault?: string;
  /** How the field shows the same when it is left; without it what was typed stays. */
  settled?: string;
}

/** A kind of field: how its values are typed in, and how what is typed is read. */
export interface FieldReader {
  read(text: string, place: FieldPlace): Reading;
  print(value: unknown): string;
  /** The keyboard of a phone. */
  inputMode: 'decimal' | 'numeric' | 'text' | 'url' | 'tel';
}

/** What a reader may ask of the entry around the field. */
export interface FieldPlace {
  /** What the configuration of the field says. */
  option(name: string): unknown;
  /**
   * The value of another field.
   * @param path names joined by dots, beside this field or, with a leading dot, from the start of the entry
   */
  valueAt(path: string): unknown;
}
