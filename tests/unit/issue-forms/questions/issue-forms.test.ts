import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { issueFormFiles } from '#issue-forms/questions/form-files.ts';
import { formLabels, issueForms } from '#issue-forms/questions/issue-forms.ts';
import { fixtureContent } from '../../../fixture-hub.ts';
import { FILE_SYNTAX } from '../../forms/file-syntax.ts';

/** Short enough for the chooser, which drops longer ones without a word. */
const text = (most: number) => z.string().trim().min(1).max(most);
const about = { label: text(120), description: text(200).optional() };
const validations = z.strictObject({ required: z.boolean() });
const id = z.string().regex(/^[\w-]+$/);
const options = z
  .array(text(200).refine((option) => option.toLowerCase() !== 'none'))
  .min(1)
  .refine((list) => new Set(list.map((option) => option.toLowerCase())).size === list.length);
/** What GitHub takes, by its pages "Syntax for issue forms" and "Common validation errors", and not more. */
const form = z.strictObject({
  name: text(80),
  description: text(200),
  title: text(100),
  labels: z.array(text(50)),
  body: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text(5000) }) }),
      z.strictObject({ type: z.literal('input'), id, attributes: z.strictObject(about), validations }),
      z.strictObject({ type: z.literal('textarea'), id, attributes: z.strictObject(about), validations }),
      z.strictObject({
        type: z.literal('dropdown'),
        id,
        attributes: z.strictObject({ ...about, options }),
        validations,
      }),
      z.strictObject({
        type: z.literal('checkboxes'),
        id,
        attributes: z.strictObject({
          ...about,
          options: z.array(z.strictObject({ label: text(200), required: z.boolean() })).min(1),
        }),
      }),
    ]),
  ),
});

describe('issue forms', () => {
  const content = fixtureContent();
  const forms = issueForms(content);
  const field = (file: string, name: string) =>
    forms.find((one) => one.file === file)!.fields.find(({ id: own }) => own === name)!;

  it('are what GitHub takes, every one', () => {
    for (const [name, yaml] of issueFormFiles(content)) {
      if (name !== 'config.yml') expect(form.safeParse(parse(yaml)).error?.issues ?? [], name).toEqual([]);
    }
  });

  it('come in German and English, German first', () => {
    expect(forms.map(({ file }) => file)).toEqual([
      'de-1-angebot.yml',
      'de-2-gesuch.yml',
      'de-3-antwort-auf-aufruf.yml',
      'de-4-nicht-mehr-aktuell.yml',
      'de-5-eintrag-melden.yml',
      'en-1-offer.yml',
      'en-2-request.yml',
      'en-3-answer-to-call.yml',
      'en-4-no-longer-true.yml',
      'en-5-report-entry.yml',
    ]);
  });

  it('a hub in one language has forms in that one', () => {
    const german = { ...content, settings: { ...content.settings, languages: ['de' as const] } };
    expect([...issueFormFiles(german).keys()].filter((name) => name.startsWith('en'))).toEqual([]);
  });

  it('are told apart by their first label, and their fields by theirs', () => {
    const first = forms.map(({ fields }) => fields[0]!.label);
    expect(new Set(first).size).toBe(forms.length);
    for (const { file, fields } of forms) {
      expect(new Set(fields.map(({ label }) => label)).size, file).toBe(fields.length);
      expect(new Set(fields.map(({ id: own }) => own)).size, file).toBe(fields.length);
    }
  });

  it('take words and choices from schemas and vocabulary, in their language', () => {
    expect(field('de-1-angebot.yml', 'terms').options).toContainEqual({
      value: 'cost-price',
      label: 'Selbstkosten',
    });
    expect(field('en-1-offer.yml', 'terms').options).toContainEqual({
      value: 'cost-price',
      label: 'Cost price',
    });
    expect(field('de-2-gesuch.yml', 'category').options).toContainEqual({
      value: 'ffp2-masks',
      label: 'Masken › FFP2-Masken',
    });
    expect(field('en-2-request.yml', 'region').options).toContainEqual({ value: 'de-by', label: 'Bavaria' });
    expect(field('en-1-offer.yml', 'city').label).toBe('Town');
  });

  it('say nothing of how a file is written', () => {
    const told = forms.flatMap(({ fields }) => fields).flatMap(({ label, hint }) => [label, hint]);
    expect(told.filter((words) => FILE_SYNTAX.test(words))).toEqual([]);
    expect(field('de-1-angebot.yml', 'postalCode').hint).toBe('Mit führenden Nullen, zum Beispiel 01067');
    expect(field('en-1-offer.yml', 'region').hint).toBe('German state or EU country');
  });

  it('two terms of one name and a term called "None" stay choosable, for GitHub drops forms that repeat an option', () => {
    const named = (term: string, label: string) => ({
      ...content.vocabulary.regions[0]!,
      id: term,
      label: { de: label, en: label },
    });
    const regions = [named('a', 'Mitte'), named('b', 'mitte'), named('c', 'None')];
    const changed = { ...content, vocabulary: { ...content.vocabulary, regions } };
    const options = issueForms(changed)[0]!.fields.find(({ id: own }) => own === 'region')!.options;
    expect(options.map(({ label }) => label).sort()).toEqual(['Mitte (a)', 'None (c)', 'mitte (b)']);
  });

  it('say that everything is public, and an answer to a call where contact data go', () => {
    for (const { lang, intro } of forms)
      expect(intro).toContain(lang === 'de' ? 'auf Dauer öffentlich' : 'public at once and for good');
    for (const { intro } of forms.filter((one) => one.form === 'answer'))
      expect(intro).toContain(content.settings.desk.mail);
  });

  it('the chooser offers no empty issue and leads to the hub, with the desk’s mail as words', () => {
    const chooser = parse(issueFormFiles(content).get('config.yml')!) as {
      blank_issues_enabled: boolean;
      contact_links: { url: string; about: string }[];
    };
    expect(chooser.blank_issues_enabled).toBe(false);
    expect(chooser.contact_links.map(({ url }) => url)).toEqual([
      'https://hub.example/eintragen/',
      'https://hub.example/en/submit/',
    ]);
    expect(chooser.contact_links[0]!.about).toContain('redaktion@hub.example');
  });

  it('their labels are among those of the repository', () => {
    const labels = JSON.parse(readFileSync('.github/labels.json', 'utf8')) as { name: string }[];
    expect(labels.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.values(formLabels)));
  });
});
