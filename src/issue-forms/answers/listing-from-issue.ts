import { freeId } from '#intake/free-id.ts';
import type { Candidate, Fault, Filled, Intake, Note } from './intake.ts';
import { knownOrganisation } from '#intake/known-organisation.ts';
import { readDay } from '#intake/written-day.ts';
import { readQuantity } from '#intake/written-quantity.ts';
import { lineIn, optionIn, webAddressIn, wholeNumberIn } from '#intake/written-values.ts';
import { addDays } from '#domain/dates.ts';
import type { ListingKind } from '#domain/hub.ts';
import type { Entry } from '#schemas/entry.ts';

/**
 * An offer or a request from its form, with the organisation's own file where the hub does not know it yet.
 * @param keptId file name that the entry already has in its pull request, so that the reference once told stays true
 */
export function listingFromIssue(kind: ListingKind, form: Filled, keptId?: string): Intake {
  const { hub, lang } = form;
  const read = reader(form);
  const title = read.line('title');
  const location = locationOf(read, form);
  const { organisation, candidate, notes } = organisationOf(read, form, location);
  const id = keptId ?? freeId(title ?? '', new Set(hub.all(kind).map((entry) => entry.id)), kind);
  const data = {
    title,
    lang,
    category: read.choice('category'),
    organisation,
    purpose: read.choice('purpose'),
    quantity: quantityOf(read, form),
    terms: read.choice('terms'),
    location,
    availability: 'available',
    publishedOn: hub.today,
    validThrough: read.day('validThrough') ?? addDays(hub.today, hub.settings.validity[kind]),
    verification: { status: 'unchecked' },
    contact: contactOf(read, form),
  };
  read.ticked('confirmed');
  const body = read.text('text') ?? '';
  return { candidates: [{ kind, id, data, body }, ...candidate], faults: read.faults, notes };
}

type Reader = ReturnType<typeof reader>;

/** Reads answers and gathers what is wrong with them. */
export function reader({ fields, answers, hub }: Filled) {
  const faults: Fault[] = [];
  const optionsOf = (id: string) => fields.find((field) => field.id === id)?.options ?? [];
  const given = (id: string, isRequired: boolean): string | undefined => {
    const answer = answers[id]?.trim() ?? '';
    if (answer === '' && isRequired) faults.push({ is: 'missing', field: id });
    return answer === '' ? undefined : answer;
  };
  return {
    faults,
    line: (id: string, isRequired = true) => {
      const answer = given(id, isRequired);
      return answer === undefined ? undefined : lineIn(answer);
    },
    text: (id: string, isRequired = true) => (given(id, isRequired) === undefined ? undefined : answers[id]),
    choice: (id: string, isRequired = true) => {
      const answer = given(id, isRequired);
      if (answer === undefined) return undefined;
      const value = optionIn(answer, optionsOf(id));
      if (value === undefined)
        faults.push({
          is: 'no-choice',
          field: id,
          about: answer,
          allowed: optionsOf(id).map(({ label }) => label),
        });
      return value;
    },
    number: (id: string, isRequired = false) => {
      const answer = given(id, isRequired);
      const value = answer === undefined ? undefined : wholeNumberIn(answer);
      if (answer !== undefined && value === undefined)
        faults.push({ is: 'no-number', field: id, about: answer });
      return value;
    },
    day: (id: string, isRequired = false) => {
      const answer = given(id, isRequired);
      const value = answer === undefined ? undefined : readDay(answer, hub.today);
      if (answer !== undefined && value === undefined)
        faults.push({ is: 'no-day', field: id, about: answer });
      return value;
    },
    ticked: (id: string) => {
      const ticked = new Set((answers[id] ?? '').split('\n'));
      for (const { label } of optionsOf(id))
        if (!ticked.has(label)) faults.push({ is: 'unticked', field: id, about: label });
    },
  };
}

/** An amount and its unit say something together only. */
function quantityOf(read: Reader, { answers, hub, lang }: Filled): object | undefined {
  const written = read.line('amount', false);
  const chosen = read.choice('unit', false);
  const chosenPer = read.choice('per', false);
  const reading = written === undefined ? undefined : readQuantity(written, lang, hub.terms('units'), chosen);
  const unit = chosen ?? reading?.unit;
  const fault = (is: Fault['is'], field: string, about?: string) =>
    read.faults.push({ is, field, ...(about !== undefined && { about }) });
  if (written !== undefined && !reading) fault('no-number', 'amount', written);
  if (reading?.unit !== undefined && reading.unit !== unit) fault('two-units', 'unit', written);
  if (reading && unit === undefined && !answers['unit']) fault('unit-missing', 'unit');
  if (chosen !== undefined && written === undefined) fault('amount-missing', 'amount');
  if (!reading || unit === undefined) return undefined;
  const { amount, upTo } = reading;
  const per = chosenPer ?? reading.per;
  return {
    amount,
    ...(upTo !== undefined && { upTo }),
    unit,
    ...(per !== undefined && per !== 'once' && { per }),
  };
}

/** The country comes with its region. Postal codes stay texts. */
function locationOf(read: Reader, { hub }: Filled): object | undefined {
  const region = read.choice('region');
  const postalCode = read.line('postalCode', false)?.toUpperCase();
  const city = read.line('city', false);
  const country = region === undefined ? undefined : hub.term('regions', region)?.country;
  return country === undefined ? undefined : { country, region, postalCode, city };
}

function contactOf(read: Reader, { answers }: Filled): object | undefined {
  const via = read.choice('contact');
  if (via !== 'role') return via === undefined ? undefined : { via };
  const email = read.line('mailbox', false);
  if (!answers['mailbox']) read.faults.push({ is: 'mailbox-missing', field: 'mailbox' });
  return { via, email };
}

/** The organisation's id, and its file where it is new. */
function organisationOf(
  read: Reader,
  { hub }: Filled,
  location: object | undefined,
): { organisation: string | undefined; candidate: Candidate[]; notes: Note[] } {
  const name = read.line('organisation');
  const known = name === undefined ? undefined : knownOrganisation(name, hub.all('organisation'));
  // A known organisation needs no second description, so that nothing is missing where the form was left short.
  const kind = read.choice('organisationKind', known === undefined);
  const roleMailbox = read.line('mailbox', false);
  // Either is enough to reach a new one, see `checks/reach.ts`.
  const website = read.line('website', known === undefined && roleMailbox === undefined);
  if (known) return { organisation: known.id, candidate: [], notes: notesOn(known, roleMailbox) };
  if (name === undefined) return { organisation: undefined, candidate: [], notes: [] };
  const id = freeId(name, new Set(hub.all('organisation').map((entry) => entry.id)), 'organisation');
  const data = {
    name,
    kind,
    website: website === undefined ? undefined : webAddressIn(website),
    roleMailbox,
    location,
    verification: { status: 'unchecked' },
  };
  const notes: Note[] = [{ is: 'new-organisation', about: name }];
  return { organisation: id, candidate: [{ kind: 'organisation', id, data }], notes };
}

function notesOn({ data }: Entry<'organisation'>, mailbox: string | undefined): Note[] {
  const isOther = mailbox !== undefined && mailbox.toLowerCase() !== data.roleMailbox?.toLowerCase();
  return isOther ? [{ is: 'other-mailbox', about: mailbox }] : [];
}
