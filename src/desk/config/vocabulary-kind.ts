import { describedKind } from '#forms/described-kind.ts';
import { vocabularyNames } from '#schemas/vocabulary.ts';
import type { WrittenKind } from '#schemas/written-kind.ts';

/**
 * The file of the vocabulary that terms belong to: the one that knows most of their fields and wants none that they all
 * lack. Files whose terms look alike are also edited and written alike.
 */
export function vocabularyKindOf(data: Record<string, unknown>): WrittenKind {
  const items: unknown[] = Array.isArray(data['items']) ? data['items'] : [];
  const names = new Set(items.flatMap((item) => Object.keys(Object(item) as object)));
  const scored = vocabularyNames.map((file) => {
    const fields = describedKind(`vocabulary/${file}`).properties!['items']!.items!;
    const unknown = [...names].filter((name) => !Object.hasOwn(fields.properties!, name)).length;
    const missing = (fields.required ?? []).filter((name) => !names.has(name)).length;
    return { file, misfit: unknown + missing };
  });
  const best = scored.reduce((a, b) => (b.misfit < a.misfit ? b : a));
  return `vocabulary/${best.file}`;
}
