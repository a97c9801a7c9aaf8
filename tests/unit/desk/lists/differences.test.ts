import { describe, expect, it } from 'vitest';
import { differences } from '#desk/lists/differences.ts';
import type { DeskEntry } from '#desk/lists/desk-entry.ts';
import { textChange } from '#desk/lists/sentences.ts';
import { historyWordsOf } from '#desk/words/history-words.ts';
import { kindsWith } from '#schemas/kinds.ts';
import { entries, look, lookIn, offerWith } from './rows.ts';

const before = offerWith({
  quantity: { amount: 5000, unit: 'piece', per: 'once' },
  availability: 'available',
  verification: { status: 'unchecked' },
  validThrough: '2020-06-30',
});
const changed = (data: Record<string, unknown>, lang: 'de' | 'en' = 'de'): string[] =>
  differences(
    before,
    { ...before, data: { ...before.data, ...data } } as DeskEntry,
    lookIn(lang),
    historyWordsOf(lang),
  );

describe('A difference in words', () => {
  it('names fields by their labels and values as pages show them', () => {
    expect(changed({ quantity: { amount: 3000, unit: 'piece', per: 'once' } })).toEqual([
      'Menge: 5.000\u00A0Stück → 3.000\u00A0Stück',
    ]);
    expect(changed({ availability: 'paused', validThrough: '2020-08-10' })).toEqual([
      'Verfügbarkeit: verfügbar → ruht',
      'Gültig bis: 30. Juni 2020 → 10. August 2020',
    ]);
    expect(changed({ availability: 'paused' }, 'en')).toEqual(['Availability: available → paused']);
  });

  it('says what is new and what is gone', () => {
    expect(changed({ quantity: undefined })).toEqual(['Menge: 5.000\u00A0Stück (entfernt)']);
    expect(changed({ outcome: { on: '2020-05-12', note: 'Vergeben.' } })).toEqual([
      'Ergebnis · Datum: 12. Mai 2020 (neu)',
      'Ergebnis · Ergebnis: Vergeben. (neu)',
    ]);
  });

  it('goes into sets of fields and their variants', () => {
    expect(changed({ verification: { status: 'self-declared', on: '2020-05-12' } })).toEqual([
      'Prüfung · Stand der Prüfung: ungeprüfte Angabe → Selbsterklärung liegt vor',
      'Prüfung · Datum: 12. Mai 2020 (neu)',
    ]);
  });

  it('tells a text by the sentences that were added and removed', () => {
    const after = { ...before, body: `${before.body}\n\nAb Juni liefern wir auch nach Österreich.` };
    expect(differences(before, after, look, historyWordsOf('de'))).toEqual([
      'Text: Hinzugefügt: Ab Juni liefern wir auch nach Österreich.',
    ]);
    expect(textChange('Eins. Zwei. Drei.', 'Eins. Zwei neu. Drei.')).toEqual({
      removed: ['Zwei.'],
      added: ['Zwei neu.'],
    });
    expect(textChange('Am 12. Mai kommt es.', 'Am 13. Mai kommt es.').removed).toEqual([
      'Am 12. Mai kommt es.',
    ]);
  });

  it('is nothing between the same, and something between any two entries of a kind', () => {
    for (const kind of kindsWith('desk')) {
      const [first, second] = entries.filter((entry) => entry.kind === kind);
      if (!first || !second) continue;
      expect(differences(first, first, look, historyWordsOf('de'))).toEqual([]);
      const lines = differences(first, second, look, historyWordsOf('de'));
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line).not.toMatch(/undefined|\[object|^[a-z]+[A-Z]/);
    }
  });
});
