import { z } from 'zod';
import { id, line, plainDate, ref } from './fields.ts';
import { location } from './location.ts';
import { choice, noHint, words } from './words.ts';

export const channel = choice({
  form: ['Formular', 'form'],
  mail: ['E-Mail', 'mail'],
  phone: ['Telefon', 'phone'],
  import: ['Import', 'import'],
});

/** An answer to a call. Nothing in the clear identifies a person; `sealed` is an armoured age message. */
export const response = z.strictObject({
  receivedOn: plainDate.meta(words(['Eingegangen am', 'Datum als JJJJ-MM-TT'], ['Received on', 'Date as YYYY-MM-DD'], noHint)),
  channel: channel.meta(words(['Weg', 'Wie die Antwort ankam'], ['Channel', 'How the answer came'])),
  category: ref('categories').meta(words(['Kategorie', 'Kategorie aus dem Vokabular'], ['Category', 'Category from the vocabulary'], noHint)),
  capabilities: z.array(ref('capabilities')).max(20).default([]).meta(words(['Fähigkeiten', 'Fähigkeiten aus dem Vokabular'], ['Capabilities', 'Capabilities from the vocabulary'], noHint)),
  location: location.pick({ country: true, region: true }).meta(words(['Standort', 'Land und Region'], ['Location', 'Country and region'])),
  answers: z
    .record(id, z.union([line(1, 300), z.number(), z.boolean()]))
    .default({})
    .meta(words(['Antworten', 'Nur auf Fragen, die als öffentlich gekennzeichnet sind'], ['Answers', 'Only to questions marked public'])),
  sealed: z
    .string()
    .max(60_000)
    .regex(/^-----BEGIN AGE ENCRYPTED FILE-----\n[A-Za-z0-9+/=\n]+\n-----END AGE ENCRYPTED FILE-----\n?$/)
    .optional()
    .meta(words(['Verschlüsselt', 'Kontaktdaten, nur für die Redaktion lesbar'], ['Sealed', 'Contact data, readable by the desk only'])),
  forwardedOn: plainDate.optional().meta(words(['Weitergeleitet am', 'Datum als JJJJ-MM-TT'], ['Forwarded on', 'Date as YYYY-MM-DD'], noHint)),
});
export type Response = z.infer<typeof response>;
