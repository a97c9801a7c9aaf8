import type { Entry } from '#schemas/entry.ts';
import type { Organisation } from '#schemas/organisation.ts';
import { organisation } from './organisation.ts';

interface Around {
  /** Absolute address of the page. */
  url: string;
  /** Who speaks: the issuer of a call, the authority of guidance. */
  speaker: Organisation;
  speakerUrl: string;
}

/** schema.org `SpecialAnnouncement` of a call: an authority asks for capacity until a day. */
export function callAnnouncement(entry: Entry<'call'>, around: Around): object {
  const { title, opensOn, closesOn, officialUrl, lang } = entry.data;
  return announcement(around, {
    name: title,
    datePosted: opensOn,
    expires: closesOn,
    inLanguage: lang,
    officialUrl,
  });
}

/** schema.org `SpecialAnnouncement` of official guidance. */
export function guidanceAnnouncement(entry: Entry<'guidance'>, around: Around): object {
  const { title, summary, validFrom, validThrough, officialUrl } = entry.data;
  return {
    ...announcement(around, {
      name: title,
      datePosted: validFrom,
      expires: validThrough,
      inLanguage: entry.lang,
      officialUrl,
    }),
    text: summary,
  };
}

interface Facts {
  name: string;
  datePosted: string;
  expires: string | undefined;
  inLanguage: string | undefined;
  officialUrl: string;
}

function announcement(around: Around, { officialUrl, ...facts }: Facts): object {
  return {
    '@type': 'SpecialAnnouncement',
    '@id': around.url,
    url: around.url,
    ...facts,
    isBasedOn: officialUrl,
    publisher: organisation(around.speaker, around.speakerUrl),
  };
}
