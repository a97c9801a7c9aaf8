import { organisationKind } from '#schemas/organisation.ts';
import { organisationContact } from './contact.ts';
import { referenceFact } from './guidance.ts';
import { factsOf, type Line } from './lines.ts';
import { foreign, labelIn, type Lookup, type Sayable } from './lookup.ts';
import { factsBlock, summaryBlock, type Said } from './said.ts';
import { titleOf } from './titles.ts';
import { checkFields, checkLine } from './trust.ts';
import { locationFields, locationInFull, townOf } from './values.ts';

const lines: readonly Line<'organisation'>[] = [{ path: 'memberOf' }];

/** What the page of an organisation says. */
export function sayOrganisation(entry: Sayable<'organisation'>, look: Lookup): Said {
  const { id, data } = entry;
  const { say } = look;
  const { name = '…', description, logo } = data;
  const kindName = labelIn(organisationKind, data.kind, say.lang) ?? '…';
  return {
    title: name,
    description: description ?? [kindName, townOf(data.location, look)].join(', '),
    above: [{ is: 'badges', badges: [{ text: kindName, tone: 'neutral', icon: 'organisation' }] }],
    below: [
      ...(logo ? [{ is: 'image', as: 'logo' } as const] : []),
      ...summaryBlock(description, foreign('de', say.lang)),
      { is: 'trust', lines: checkLine(data.verification, 'organisation', 'de', look) },
    ],
    main: [],
    aside: [
      {
        is: 'box',
        heading: titleOf('offer', 'contact', say.lang),
        blocks: [
          {
            is: 'contact',
            contact: organisationContact(data, locationInFull(data.location ?? {}, look), say),
          },
        ],
      },
      ...factsBlock([...factsOf(entry, lines, look), ...referenceFact('organisation', id, look)]),
    ],
  };
}

/** Fields that the page of an organisation says. */
export const organisationFields = [
  ...['name', 'kind', 'website', 'roleMailbox', 'phone', 'memberOf', 'description', 'logo'],
  ...checkFields,
  ...locationFields.map((name) => `location.${name}`),
];
