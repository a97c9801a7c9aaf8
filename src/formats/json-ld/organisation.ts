import type { Location } from '#schemas/location.ts';
import type { Organisation } from '#schemas/organisation.ts';

const types = {
  company: 'Organization',
  authority: 'GovernmentOrganization',
  association: 'Organization',
  cluster: 'Organization',
  research: 'ResearchOrganization',
  care: 'MedicalOrganization',
} as const satisfies Record<Organisation['kind'], string>;

/** schema.org `Organization` or the subtype that fits its kind. @param url absolute address of its page here */
export function organisation(data: Organisation, url: string): object {
  return {
    '@type': types[data.kind],
    '@id': url,
    name: data.name,
    url: data.website,
    email: data.roleMailbox,
    telephone: data.phone,
    description: data.description,
    address: postalAddress(data.location),
  };
}

/** schema.org `PostalAddress`, never finer than a town. */
export function postalAddress(location: Location): object {
  return {
    '@type': 'PostalAddress',
    addressCountry: location.country,
    postalCode: location.postalCode,
    addressLocality: location.city,
  };
}
