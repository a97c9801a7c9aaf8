/** Decap's phrases by place; `%{name}` stands for a value and `||||` parts singular from plural. */
export interface Phrases {
  readonly [place: string]: string | Phrases;
}

/** Every phrase of both; where both have one, the one of `own` counts. */
export function mergedPhrases(decap: Phrases, own: Phrases): Phrases {
  const merged: Record<string, string | Phrases> = { ...decap };
  for (const [place, phrase] of Object.entries(own)) {
    const before = merged[place];
    merged[place] =
      typeof phrase === 'object' && typeof before === 'object' ? mergedPhrases(before, phrase) : phrase;
  }
  return merged;
}
