import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createHub, type Hub } from '#domain/hub.ts';
import { readContent } from '#files/content.ts';
import { issueForms, type IssueForm } from '#issue-forms/questions/issue-forms.ts';
import { parseIssueBody } from '#issue-forms/answers/issue-body.ts';
import { listingFromIssue } from '#issue-forms/answers/listing-from-issue.ts';
import { listing } from '#schemas/listing.ts';
import { rendered } from './rendered.ts';
import { runs } from '../../../runs.ts';

const TODAY = '2020-05-12';
let hub: Hub;
let forms: IssueForm[];
beforeAll(() => {
  const content = readContent('tests/fixtures/check/base', { today: TODAY }).content!;
  hub = createHub(content, TODAY);
  forms = issueForms(content);
});
const labels = (form: IssueForm, id: string) => form.fields.find((field) => field.id === id)!.options;

/** From the answers to the body of the issue, and back to the entry. */
function taken(form: IssueForm, answers: Record<string, string>) {
  const body = rendered(form.fields, answers);
  const parsed = parseIssueBody(body, forms);
  if ('refused' in parsed) throw new Error(parsed.refused);
  return listingFromIssue(form.form as 'offer' | 'request', { ...parsed.form, answers: parsed.answers, hub });
}
const filled = (form: IssueForm, more: Record<string, string> = {}) => ({
  title: 'Schutzkittel aus Vlies',
  text: 'Langarm.',
  category: labels(form, 'category')[0]!.label,
  terms: labels(form, 'terms')[0]!.label,
  purpose: labels(form, 'purpose')[0]!.label,
  region: labels(form, 'region').find(({ value }) => value === 'de-bw')!.label,
  organisation: 'Muster GmbH',
  contact: labels(form, 'contact')[0]!.label,
  confirmed: labels(form, 'confirmed')
    .map(({ label }) => label)
    .join('\n'),
  ...more,
});
const form = (file: string) => forms.find((one) => one.file === file)!;
const faultsOf = (more: Record<string, string>) =>
  taken(form('de-1-angebot.yml'), filled(form('de-1-angebot.yml'), more)).faults.map(
    ({ is, field }) => `${field}: ${is}`,
  );

describe('a listing from its form', () => {
  it('is the entry that was filled in, in either language', () => {
    const day = fc
      .date({ min: new Date('2020-05-13'), max: new Date('2020-06-30'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const chosen = (one: IssueForm, id: string) => fc.constantFrom(...labels(one, id));
    const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
    const input = fc
      .constantFrom(...forms.filter((one) => one.form === 'offer' || one.form === 'request'))
      .chain((one) =>
        fc.record({
          one: fc.constant(one),
          title: fc
            .stringMatching(/^[A-Za-zÄÖÜäöüß0-9„“,.#@*_<>&|~[\]() -]{5,100}$/)
            .map((text) => text.replace(/\s+/g, ' ').trim())
            .filter((text) => text.length >= 5),
          text: fc
            .stringMatching(/^[A-Za-zäöü][A-Za-zäöü0-9 .,\n#*-]{0,200}[a-z]$/)
            .filter((text) => !text.includes('\n### ')),
          category: chosen(one, 'category'),
          terms: chosen(one, 'terms'),
          purpose: chosen(one, 'purpose'),
          region: chosen(one, 'region'),
          quantity: optional(
            fc.record({
              amount: fc.integer({ min: 1, max: 999_999_999 }),
              unit: chosen(one, 'unit'),
              per: chosen(one, 'per'),
            }),
          ),
          grouped: fc.boolean(),
          postalCode: optional(fc.stringMatching(/^[0-9]{5}$/)),
          validThrough: optional(day),
          contact: fc.constantFrom('organisation', 'desk', 'role'),
        }),
      );
    fc.assert(
      fc.property(input, ({ one, quantity, grouped, ...given }) => {
        const day = given.validThrough;
        const isGerman = one.lang === 'de';
        const answers = filled(one, {
          title: given.title,
          text: given.text,
          category: given.category.label,
          terms: given.terms.label,
          purpose: given.purpose.label,
          region: given.region.label,
          contact: labels(one, 'contact').find(({ value }) => value === given.contact)!.label,
          amount: quantity
            ? grouped
              ? quantity.amount.toLocaleString(isGerman ? 'de-DE' : 'en-GB')
              : String(quantity.amount)
            : '',
          unit: quantity?.unit.label ?? '',
          per: quantity?.per.label ?? '',
          postalCode: given.postalCode ?? '',
          validThrough: day === undefined ? '' : isGerman ? day.split('-').reverse().join('.') : day,
          mailbox: given.contact === 'role' ? 'einkauf@muster.example' : '',
        });
        const { candidates, faults, notes } = taken(one, answers);
        expect(faults).toEqual([]);
        expect(candidates).toHaveLength(1);
        expect(notes).toEqual(
          given.contact === 'role' ? [{ is: 'other-mailbox', about: 'einkauf@muster.example' }] : [],
        );
        const { data, body } = candidates[0]!;
        expect(body).toBe(given.text);
        const plain = JSON.parse(JSON.stringify(data)) as unknown;
        expect(listing.parse(plain)).toEqual({
          title: given.title,
          lang: one.lang,
          category: given.category.value,
          organisation: 'muster',
          purpose: given.purpose.value,
          ...(quantity && {
            quantity: { amount: quantity.amount, unit: quantity.unit.value, per: quantity.per.value },
          }),
          terms: given.terms.value,
          location: {
            country: hub.term('regions', given.region.value)!.country,
            region: given.region.value,
            ...(given.postalCode !== undefined && { postalCode: given.postalCode }),
          },
          availability: 'available',
          publishedOn: TODAY,
          validThrough: day ?? (one.form === 'offer' ? '2020-08-10' : '2020-07-11'),
          verification: { status: 'unchecked' },
          contact:
            given.contact === 'role'
              ? { via: 'role', email: 'einkauf@muster.example' }
              : { via: given.contact },
        });
      }),
      runs(1000),
    );
  });

  it('names everything that is missing, at once', () => {
    const { faults } = taken(form('de-1-angebot.yml'), {});
    expect(faults.map(({ field }) => field)).toEqual(
      expect.arrayContaining([
        'title',
        'text',
        'category',
        'terms',
        'purpose',
        'region',
        'organisation',
        'organisationKind',
        'website',
        'contact',
        'confirmed',
      ]),
    );
    expect(
      faults.filter(({ field }) =>
        ['amount', 'unit', 'per', 'postalCode', 'city', 'validThrough', 'mailbox'].includes(field),
      ),
    ).toEqual([]);
  });

  it.each([
    ['an amount without a unit', { amount: '500' }, ['unit: unit-missing']],
    ['a unit without an amount', { unit: 'Stück' }, ['amount: amount-missing']],
    [
      'an amount in another unit than the chosen one',
      { amount: '5 Liter', unit: 'Stück' },
      ['unit: two-units'],
    ],
    ['an amount that is no number', { amount: 'viele', unit: 'Stück' }, ['amount: no-number']],
    ['a day that is none', { validThrough: 'bald' }, ['validThrough: no-day']],
    ['a choice that is none', { terms: 'geschenkt' }, ['terms: no-choice']],
    ['a role mailbox that is not named', { contact: 'Funktionspostfach' }, ['mailbox: mailbox-missing']],
    [
      'a box that is not ticked',
      { confirmed: 'Ich darf das für die Organisation veröffentlichen.' },
      ['confirmed: unticked'],
    ],
    [
      'a new organisation without kind and website',
      { organisation: 'Neu GmbH' },
      ['organisationKind: missing', 'website: missing'],
    ],
  ])('finds fault with %s', (_, more, faults) => expect(faultsOf(more)).toEqual(faults));

  it('asks a new organisation for no website that has a mailbox', () => {
    const mailbox = 'info@neu.example';
    expect(faultsOf({ organisation: 'Neu GmbH', organisationKind: 'Unternehmen', mailbox })).toEqual([]);
  });

  it('of a new organisation comes with its file, unchecked', () => {
    const { candidates, notes } = taken(
      form('de-1-angebot.yml'),
      filled(form('de-1-angebot.yml'), {
        organisation: 'Muster Söhne KG',
        organisationKind: 'Unternehmen',
        website: 'soehne.example',
        mailbox: 'info@soehne.example',
      }),
    );
    expect(candidates[1]).toMatchObject({
      kind: 'organisation',
      id: 'muster-soehne-kg',
      data: {
        name: 'Muster Söhne KG',
        kind: 'company',
        website: 'https://soehne.example',
        roleMailbox: 'info@soehne.example',
        verification: { status: 'unchecked' },
      },
    });
    expect(candidates[0]!.data['organisation']).toBe('muster-soehne-kg');
    expect(notes).toEqual([{ is: 'new-organisation', about: 'Muster Söhne KG' }]);
  });
});
