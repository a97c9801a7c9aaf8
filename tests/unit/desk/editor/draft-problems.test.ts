import { fromJS } from 'immutable';
import { describe, expect, it } from 'vitest';
import type { DecapEntry } from '#desk/editor/decap-entry.ts';
import { draftJudge } from '#desk/editor/draft-problems.ts';
import { editorPathOf } from '#desk/editor/field-paths.ts';
import { mountedControls, type ControlProps, type MountedControl } from '#desk/editor/mounted-controls.ts';
import { knownOf } from '#checks/known.ts';
import { readContent } from '#files/content.ts';
import { toEditing } from '#desk/config/editing-shape.ts';
import { BASE, TODAY } from '../../files/fixture.ts';

const content = readContent(BASE, { today: TODAY }).content!;
const judge = draftJudge(knownOf(content, TODAY), 'de', () => TODAY);
const offer = { ...content.entries.offer[0]!.data };
const { body } = content.entries.offer[0]!;

function draft(changes: Record<string, unknown>): DecapEntry {
  const data = { ...toEditing('offer', { ...offer, ...changes }), body: changes['body'] ?? body };
  return fromJS({ collection: 'offers', slug: 'masken', data }) as unknown as DecapEntry;
}

describe('the problems of a draft', () => {
  it('are none where the check has none', () => expect(judge(draft({}))).toEqual([]));

  it('say field by its title, place in the form, what is wrong and what to write', () => {
    expect(judge(draft({ validThrough: '2020-03-01' }))).toContainEqual({
      code: 'date-order',
      path: ['validThrough'],
      label: 'Gültig bis',
      message: '„Gültig bis“ (1. März 2020) liegt vor „Zuletzt bestätigt am“ (4. Mai 2020).',
      fix: 'Prüfen Sie beide Tage; „Gültig bis“ darf nicht vor dem 4. Mai 2020 liegen.',
      isMissing: false,
    });
  });

  it('tell what is only missing from what is wrong', () => {
    const found = judge(draft({ terms: '', validThrough: '2020-03-01' }));
    expect(found.map(({ code, isMissing }) => [code, isMissing])).toEqual(
      expect.arrayContaining([
        ['field-missing', true],
        ['date-order', false],
      ]),
    );
  });

  it('name the line of a text', () => {
    const [problem] = judge(draft({ body: '\nErste Zeile.\n\n<script>alert(1)</script>\n' }));
    expect(problem).toMatchObject({ code: 'markdown-html', path: ['body'], label: 'Text, Zeile 3' });
  });

  it('are told in the form’s words, not in those for writing a file', () => {
    const conformity = { medicalUse: 'ppe', route: 'ce-ppe', notifiedBody: '12' };
    const [problem] = judge(draft({ conformity }));
    expect(problem).toMatchObject({ code: 'field-format', label: 'Konformität › Benannte Stelle' });
    expect(problem!.fix).toBe('Verlangt ist: Vierstellige Kennnummer, zum Beispiel 0123.');
  });

  it('name a number and a day that could not be read, in the form’s words', () => {
    const problems = judge(
      draft({ publishedOn: '2020', quantity: { amount: 'viele', unit: 'piece', upTo: 5 } }),
    );
    expect(problems).toContainEqual({
      code: 'field-not-number',
      path: ['quantity', 0, 'amount'],
      label: 'Menge › Menge',
      message: 'Bei „Menge › Menge“ steht „viele“; verlangt ist eine Zahl.',
      fix: 'Schreiben Sie nur die Zahl, zum Beispiel 5000, 5.000 oder 1500,5.',
      isMissing: false,
    });
    expect(problems).toContainEqual({
      code: 'field-not-date',
      path: ['publishedOn'],
      label: 'Veröffentlicht am',
      message: 'Bei „Veröffentlicht am“ steht „2020“; das ist kein Tag des Kalenders.',
      fix: 'Schreiben Sie zum Beispiel 12.5.2021, 12. Mai oder morgen.',
      isMissing: false,
    });
  });

  it('name decimals of what is counted, a range that goes down, and a year that was a slip', () => {
    const problems = judge(
      draft({ quantity: { amount: 1.5, unit: 'piece', upTo: 1 }, publishedOn: '1901-05-12' }),
    );
    expect(problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['date-too-early', 'publishedOn'],
      ['quantity-decimals', 'quantity.0.amount'],
      ['quantity-range', 'quantity.0.upTo'],
    ]);
  });

  it('are all named at once, also of a draft with nothing in it', () => {
    const empty = fromJS({ collection: 'offers', slug: '', data: {} }) as unknown as DecapEntry;
    const labels = judge(empty).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['Titel', 'Kategorie', 'Organisation', 'Kontakt', 'Text']));
  });

  it('count the items of a list as the form shows them', () => {
    const call = { ...content.entries.call[0]!.data };
    const data = { ...toEditing('call', call), needs: [{}, { category: 'gibt-es-nicht' }], body: 'Text.' };
    const problems = judge(
      fromJS({ collection: 'calls', slug: 'druck/call', data }) as unknown as DecapEntry,
    );
    expect(problems.find(({ code }) => code === 'reference-unknown')?.path).toEqual(['needs', 1, 'category']);
  });
});

describe('the place of a field in the form', () => {
  it.each([
    ['offer', ['title'], ['title']],
    ['offer', ['contact', 'email'], ['contact', 0, 'email']],
    ['offer', ['quantity', 'amount'], ['quantity', 0, 'amount']],
    ['offer', ['leadTimeDays'], ['more', 'leadTimeDays']],
    ['call', ['needs', 2, 'quantity', 'unit'], ['needs', 2, 'quantity', 0, 'unit']],
    ['vocabulary/categories', ['items', 3, 'synonyms', 'de', 1], ['items', 3, 'synonyms', 'de']],
  ] as const)('of %s %j is %j', (kind, path, expected) => expect(editorPathOf(kind, path)).toEqual(expected));
});

describe('the control of a field', () => {
  function control(
    name: string,
    forID: string,
    parentIds: string[] = [],
    more: Partial<ControlProps> = {},
  ): MountedControl {
    return { props: { field: { get: () => name }, forID, parentIds, ...more } };
  }
  const controls = mountedControls();
  const list = { ...control('needs', 'needs-1'), state: { keys: ['a', 'b'] } };
  const inner = control('category', 'category-9', ['needs-1', 'b']);
  const title = control('title', 'title-1');
  for (const one of [title, list, inner, control('title', 'title-7', [], { isEditorComponent: true })])
    controls.add(one);

  it('is found below the item of a list', () =>
    expect(controls.ownerOf(['needs', 1, 'category'])).toBe(inner));
  it('is the nearest one around it where it is not on the screen', () =>
    expect(controls.ownerOf(['needs', 0, 'category'])).toBe(list));
  it('is never one of a component inside a text', () => expect(controls.ownerOf(['title'])).toBe(title));
  it('is nobody’s where nothing is on the screen', () =>
    expect(controls.ownerOf(['nowhere'])).toBeUndefined());
});
