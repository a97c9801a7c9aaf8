import { kindNames } from '#schemas/kinds.ts';
import type { Draft, Rule } from './draft.ts';
import type { At, Facts, Finding } from './finding.ts';
import type { Code } from './catalogue.ts';
import { textsIn } from './values.ts';

/** Fields that hold ciphertext or keys, in which anything may look like anything. */
const OPAQUE = new Set(['sealed', 'recipients']);

/** Lengths are bounded as in RFC 5321, which also keeps the search linear. */
const MAIL = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}/gu;
/** German mobile numbers begin with 15, 16 or 17 (Bundesnetzagentur, numbering plan) and have ten or eleven digits. */
const MOBILE =
  /(?<![\d.,-])(?:(?:\+|00)[ ]?49[ ./()-]*(?:0[ ./()-]*)?|0[ ./()-]{0,3})1[ ]?[567][ ]?\d(?:[ ./()-]{0,3}\d){6,9}(?!\d)/g;
const IBAN = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![A-Z0-9])/g;

/** Nothing in the clear belongs to a person: mailboxes are those of offices, no mobile numbers, no bank accounts. */
export const personalData: Rule = function* (subject) {
  const roles = subject.terms.roles;
  for (const kind of kindNames) {
    for (const draft of subject.drafts[kind]) yield* inDraft(draft, roles);
  }
};

function* inDraft(
  { file, data, outline }: Draft,
  roles: ReadonlyMap<string, unknown> | undefined,
): Generator<Finding> {
  for (const [field, text] of textsIn(data, maybePersonal)) {
    if (OPAQUE.has(String(field[0]))) continue;
    for (const { code, facts } of personalIn(text, roles)) yield { code, file, at: { field }, facts };
  }
  for (const { value, at: start } of outline.texts) {
    for (const { code, at, facts } of personalIn(value, roles))
      yield { code, file, at: { body: start + at }, facts };
  }
  for (const { value, at: start } of outline.links) {
    for (const { code, facts } of personalIn(decoded(value), roles))
      yield { code, file, at: { body: start } as At, facts };
  }
}

/** Cheap and generous: what this lets through, the exact patterns judge. */
function maybePersonal(text: string): boolean {
  return /@|[09][ ./()-]*1 ?[567]|[A-Z]{2}\d{2}/.test(text);
}

function* personalIn(
  text: string,
  roles: ReadonlyMap<string, unknown> | undefined,
): Generator<{ code: Code; at: number; facts: Facts }> {
  if (!maybePersonal(text)) return;
  if (roles && text.includes('@')) {
    for (const { 0: address, index: at } of text.matchAll(MAIL)) {
      const [local = '', domain = ''] = address.split('@');
      if (isRole(local, roles)) continue;
      yield {
        code: 'personal-mail',
        at,
        facts: { found: `${local[0]}…@${domain}`, likely: `info@${domain}` },
      };
    }
  }
  for (const { 0: number, index: at } of text.matchAll(MOBILE)) {
    yield { code: 'personal-mobile', at, facts: { found: `${number.slice(0, 6).trim()} …` } };
  }
  for (const { 0: number, index: at } of text.matchAll(IBAN)) {
    const digits = ibanIn(number);
    if (digits) yield { code: 'personal-iban', at, facts: { found: `${digits.slice(0, 4)} …` } };
  }
}

/** Whether a local part names an office: a role of the vocabulary, or several of them joined (`info-einkauf`). */
function isRole(local: string, roles: ReadonlyMap<string, unknown>): boolean {
  const name = local.toLowerCase().replace(/[._+]/g, '-');
  return roles.has(name) || name.split('-').every((part) => roles.has(part));
}

/** The account number at the start of a match, which may run on into the next word; undefined where no checksum fits. */
function ibanIn(found: string): string | undefined {
  const compact = found.replaceAll(' ', '');
  for (let length = Math.min(compact.length, 34); length >= 15; length--) {
    if (hasIbanChecksum(compact.slice(0, length))) return compact.slice(0, length);
  }
  return undefined;
}

/** ISO 13616: letters count from 10, the first four characters go last, and the number leaves 1 modulo 97. */
function hasIbanChecksum(iban: string): boolean {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
