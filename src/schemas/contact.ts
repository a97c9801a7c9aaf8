import { z } from 'zod';
import { mailAddress, phone, webAddress } from './fields.ts';
import { choice, words } from './words.ts';

export const contactVia = choice({
  organisation: ['Kontakt der Organisation', 'Contact of the organisation'],
  role: ['Funktionspostfach', 'Role mailbox'],
  desk: ['Kontakt über die Redaktion', 'Contact through the desk'],
});

const via = <const V extends string>(value: V) =>
  z
    .literal(value)
    .meta(words(['Kontaktweg', 'Wie Interessierte Kontakt aufnehmen'], ['Contact through', 'How to get in touch']));

/** How to get in touch, without a person's data: see the rule `personal-mail`. */
export const contact = z.discriminatedUnion('via', [
  z.strictObject({ via: via('organisation') }),
  z.strictObject({
    via: via('role'),
    email: mailAddress.meta(
      words(
        ['Funktionspostfach', 'Adresse einer Stelle, zum Beispiel einkauf@firma.example; nie die einer Person'],
        ['Role mailbox', 'Address of an office, for example purchasing@firm.example; never a person’s'],
      ),
    ),
    phone: phone
      .optional()
      .meta(
        words(
          ['Telefon', 'Zentrale im Format +49 7461 12345-0; keine Mobilnummer'],
          ['Phone', 'Switchboard as +49 7461 12345-0; no mobile number'],
        ),
      ),
    url: webAddress.optional().meta(words(['Kontaktseite', 'Adresse mit https://'], ['Contact page', 'Address with https://'])),
  }),
  z.strictObject({ via: via('desk') }),
]);
export type Contact = z.infer<typeof contact>;
