import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { programCopy } from './program-copy.ts';

const program = programCopy('tests/fixtures/check/base');
const given = (name: string) => readFileSync(join('tests/fixtures/new-kind', name), 'utf8');
const inserted = (path: string, before: string, text: string) => {
  const whole = program.read(path);
  expect(whole.split(before)).toHaveLength(2);
  program.write(
    path,
    whole.replace(before, () => text + before),
  );
};

beforeAll(async () => {
  program.write('content/README.md', readFileSync('content/README.md', 'utf8'));
  // The kind: its schema, its row, its view.
  program.write('src/schemas/event.ts', given('event.ts.txt'));
  program.write('src/views/Event.astro', given('Event.astro.txt'));
  inserted('src/schemas/kinds.ts', 'import { guidance', "import { event } from './event.ts';\n");
  inserted('src/schemas/kinds.ts', '  settings: {', given('row.txt'));
  program.write('content/events/treffen.md', given('event.md'));
  // The field: its line.
  inserted('src/schemas/listing.ts', '  minimumOrder: ', given('field.txt'));
  inserted('content/offers/masken.md', 'organisation: ', 'storage: trocken und dunkel\n');
  expect(await program.run(['generate'])).toMatchObject({ code: 0 });
  const { code, said } = await program.run(['build']);
  expect(code, said).toBe(0);
}, 600_000);
afterAll(() => program.remove());

const page = (path: string) => program.read(`dist${path}index.html`);
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

interface Field {
  name: string;
  label: string;
  widget: string;
  fields?: Field[];
}
const collection = (lang: 'de' | 'en', name: string) => {
  const { config } = JSON.parse(program.read(`dist/admin/settings.${lang}.json`)) as {
    config: { collections: { name: string; label: string; summary: string; fields: Field[] }[] };
  };
  return config.collections.find((one) => one.name === name)!;
};
const allFields = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [field, ...allFields(field.fields ?? [])]);

describe('a new kind of entry costs its schema, its row and a view', () => {
  test('the check accepts an entry, and says in the field’s words what is wrong with another', async () => {
    expect(await program.run(['check'])).toMatchObject({ code: 0 });
    program.write('content/events/ohne-ort.md', given('broken.md'));
    const { code, said } = await program.run(['check']);
    program.drop('content/events/ohne-ort.md');
    expect(code).toBe(1);
    expect(said).toMatch(/events\/ohne-ort\.md:1:1 field-missing .*„place“.*Wo man sich trifft/);
    expect(said).toMatch(/events\/ohne-ort\.md:3:7 field-not-date .*demnächst/);
  });

  test('its fields stand in the guide for contributors', () => {
    const [, table] = program.read('content/README.md').split('<!-- fields:event -->');
    expect(table).toContain('| `place` | ja | **Ort**: Wo man sich trifft | Text, 2 bis 80 Zeichen |');
  });

  test.each([
    ['/termine/', 'Wo man sich trifft.'],
    ['/en/events/', 'Where people meet.'],
  ])('%s lists its entries', (path, intro) => {
    expect(textOf(page(path))).toContain(intro);
    expect(page(path)).toMatch(new RegExp(`<a[^>]* href="${path}treffen/"[^>]*>\\s*Treffen der Maskennäher`));
  });

  test.each([
    ['/termine/treffen/', ['Termin', 'Ort Tuttlingen', '20. Mai 2020']],
    ['/en/events/treffen/', ['Event', 'Place Tuttlingen', '20 May 2020']],
  ])('%s is the page of one', (path, facts) => {
    for (const fact of facts) expect(textOf(page(path))).toContain(fact);
    expect(page(path)).toContain('Schnittmuster');
  });

  test('every page links to its list', () => {
    expect(page('/')).toMatch(/<a href="\/termine\/"[^>]*>\s*Termine/);
    expect(page('/en/offers/')).toMatch(/<a href="\/en\/events\/"[^>]*>\s*Events/);
  });

  test('its pages stand in the sitemap, and its entries have a short address', () => {
    const sitemap = program.read('dist/sitemap-0.xml');
    for (const path of ['/termine/', '/termine/treffen/', '/en/events/', '/en/events/treffen/'])
      expect(sitemap).toContain(`<loc>https://probe.example${path}</loc>`);
    expect(program.redirects().filter((text) => text.includes('/termine/treffen/'))).toHaveLength(1);
  });

  test('search knows it', () => {
    expect(program.read('dist/search/facets.json')).toContain('"event"');
    expect(page('/suche/')).toMatch(/value="event"/);
    expect(page('/suche/')).toContain('&quot;event&quot;:&quot;/termine/&quot;');
  });

  test('the editor has its list and its form', () => {
    expect(collection('de', 'events')).toMatchObject({
      label: 'Termine',
      summary: '{{title}}',
    });
    const fields = collection('en', 'events').fields.map(({ label, widget }) => [label, widget]);
    expect(fields).toEqual(
      expect.arrayContaining([
        ['Title', 'string'],
        ['Day', 'day'],
        ['Place', 'string'],
      ]),
    );
  });

  test('its issue form asks for its fields', () => {
    const form = program.read('.github/ISSUE_TEMPLATE/de-6-termine.yml');
    expect(form).toContain('name: Termin eintragen');
    expect(form.match(/^ {6}label: .*/gm)).toEqual(
      ['Titel (Termin)', 'Tag', 'Ort', 'Anmeldung', 'Beschreibung', 'Bestätigung'].map(
        (label) => `      label: ${label}`,
      ),
    );
    expect(program.read('.github/ISSUE_TEMPLATE/en-6-events.yml')).toContain('label: Title (Event)');
  });

  test('a filled issue form becomes its file', async () => {
    const draft = await program.evaluate(
      `const { issueDraft } = await import('#issue-forms/replies/issue-draft.ts');
       const draft = issueDraft({ number: 7, body: ${JSON.stringify(given('issue.md'))} }, { root: 'content', today: '2020-05-12' });
       console.log(JSON.stringify({ ...draft, hub: undefined, files: [...(draft.files ?? [])] }));`,
    );
    expect(draft).toMatchObject({ is: 'proposal', kind: 'event', id: 'boerse-fuer-schutzkleidung' });
    expect((draft as { files: unknown }).files).toEqual([
      [
        'events/boerse-fuer-schutzkleidung.md',
        `---
title: 'Börse für Schutzkleidung'
lang: de
date: 2020-05-28
place: 'Singen am Hohentwiel'
link: https://probe.example/boerse
---

Wer hat, bringt mit; wer braucht, nimmt mit.
`,
      ],
    ]);
  });

  test('a form without what the schema requires is answered in the form’s words', async () => {
    const body = given('issue.md')
      .replace('28.05.2020', 'bald')
      .replace('Singen am Hohentwiel', '_No response_');
    const draft = await program.evaluate(
      `const { issueDraft } = await import('#issue-forms/replies/issue-draft.ts');
       const draft = issueDraft({ number: 7, body: ${JSON.stringify(body)} }, { root: 'content', today: '2020-05-12' });
       console.log(JSON.stringify({ is: draft.is, lines: draft.lines }));`,
    );
    expect(draft).toEqual({
      is: 'incomplete',
      lines: [expect.stringMatching(/^- \*\*Tag\*\*: .*bald/), expect.stringMatching(/^- \*\*Ort\*\*: /)],
    });
  });
});

describe('a new field of a listing costs one line', () => {
  test.each([
    ['/angebote/masken/', 'Lagerung'],
    ['/en/offers/masken/', 'Storage'],
  ])('%s shows it under its own words', (path, title) => {
    expect(textOf(page(path))).toContain(`${title} trocken und dunkel`);
  });

  test('the preview says it as the page does', async () => {
    const said = await program.evaluate(
      `const { readContent } = await import('#files/content.ts');
       const { knownOf } = await import('#checks/known.ts');
       const { knownLookup } = await import('#desk/editor/preview/scene.ts');
       const { sayEntry } = await import('#facts/entry.ts');
       const { content } = readContent('content', { today: '2020-05-12' });
       const look = knownLookup(knownOf(content, '2020-05-12'), 'en', '2020-05-12');
       console.log(JSON.stringify(sayEntry(content.entries.offer[0], look)));`,
    );
    expect(JSON.stringify(said)).toMatch(/Storage.{1,60}trocken und dunkel/);
  });

  test('it stands in the guide for contributors', () => {
    const [, table] = program.read('content/README.md').split('<!-- fields:offer -->');
    expect(table!.split('<!-- /fields -->')[0]).toContain(
      '| `storage` | nein | **Lagerung**: Wie die Ware zu lagern ist |',
    );
  });

  test.each([
    ['de', 'Lagerung'],
    ['en', 'Storage'],
  ] as const)('the editor asks for it in its words, in %s', (lang, label) => {
    for (const name of ['offers', 'requests'])
      expect(allFields(collection(lang, name).fields)).toContainEqual(
        expect.objectContaining({ name: 'storage', label }),
      );
  });
});
