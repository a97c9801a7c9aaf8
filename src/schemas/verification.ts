import { z } from 'zod';
import { line, paragraph, plainDate } from './fields.ts';
import { choice, words } from './words.ts';

export const verificationStatus = choice({
  unchecked: ['ungeprüfte Angabe', 'unchecked statement'],
  'self-declared': ['Selbsterklärung liegt vor', 'self-declared'],
  checked: ['geprüft', 'checked'],
  refused: ['Prüfung nicht bestanden', 'refused'],
});

export const verificationMethod = choice({
  phone: ['Telefonat', 'phone call'],
  register: ['Abgleich mit einem Register', 'register lookup'],
  document: ['Dokument gesehen', 'document seen'],
  visit: ['Besuch vor Ort', 'visit'],
});

const status = <const S extends string>(value: S) =>
  z
    .literal(value)
    .meta(words(['Stand der Prüfung', 'Was über die Angaben bekannt ist'], ['Check', 'What is known about the statements']));
const on = plainDate.meta(words(['Datum', 'Tag der Prüfung oder Erklärung'], ['Date', 'Day of the check or declaration']));

/** A dated, scoped statement about an entry's claims; never a tick. Independent of `availability`. */
export const verification = z.discriminatedUnion('status', [
  z.strictObject({ status: status('unchecked') }),
  z.strictObject({ status: status('self-declared'), on }),
  z.strictObject({
    status: status('checked'),
    by: line(2, 100).meta(
      words(
        ['Geprüft durch', 'Stelle, keine Person: Redaktion, Landratsamt …'],
        ['Checked by', 'An office, not a person: desk, district office …'],
      ),
    ),
    on,
    method: verificationMethod.meta(words(['Art der Prüfung', 'Wie geprüft wurde'], ['Method', 'How it was checked'])),
    scope: line(3, 200).meta(
      words(
        ['Umfang', 'Was genau geprüft wurde, zum Beispiel: EU-Konformitätserklärung'],
        ['Scope', 'What exactly was checked, for example: EU declaration of conformity'],
      ),
    ),
    validThrough: plainDate.meta(
      words(['Prüfung gilt bis', 'Letzter Tag, an dem sich jemand darauf verlassen darf'], ['Check valid through', 'Last day on which to rely on it']),
    ),
  }),
  z.strictObject({
    status: status('refused'),
    on,
    reason: paragraph(300).meta(words(['Grund', 'Warum die Prüfung nicht bestanden ist'], ['Reason', 'Why the check failed'])),
  }),
]);
export type Verification = z.infer<typeof verification>;
