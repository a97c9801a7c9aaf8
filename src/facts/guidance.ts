import { level } from '#schemas/call.ts';
import { guidanceBadge, stateOfGuidance } from './badges.ts';
import { factsOf, pathsOf, type Line } from './lines.ts';
import { dayIn, foreign, labelIn, nameOf, pathTo, textLangOf, type Lookup, type Sayable } from './lookup.ts';
import { bodyBlock, factsBlock, summaryBlock, type Block, type Piece, type Said } from './said.ts';
import { translationNotices } from './translation.ts';

type Guidance = Sayable<'guidance'>;

/** What kind of rule it is, for whom and when it holds, and how fresh our reading of it is. */
const lines: readonly Line<'guidance'>[] = [
  { path: 'documentType' },
  // Whom it concerns reads like for whom an offer is; the form asks for an audience.
  { path: 'audience', term: (_, { say }) => say('audience') },
  // The rule holds or does not: on the page a verb, in the form a noun.
  { path: 'validFrom', term: (_, { say }) => say('validFrom') },
  {
    path: 'validThrough',
    term: (_, { say }) => say('validThrough'),
    says: ({ data: { validThrough } }, { say }) =>
      validThrough ? dayIn(validThrough, say.lang) : say('untilRevoked'),
  },
  // Of the two days the page says what was done on them.
  { path: 'checkedOn', term: (_, { say }) => say('checkedAt') },
  { path: 'retrievedOn', term: (_, { say }) => say('retrieved') },
  { path: 'categories' },
];

/** What the page of official guidance says. */
export function sayGuidance(entry: Guidance, look: Lookup): Said {
  const { id, data, body } = entry;
  const { say } = look;
  const lang = foreign(textLangOf(entry), say.lang);
  const authority = data.authority ?? '';
  const href = look.get('organisation', authority) && pathTo('organisation', authority, look);
  return {
    title: data.title ?? '…',
    lang,
    description: data.summary ?? '',
    above: [
      {
        is: 'speaker',
        name: { text: nameOf('organisation', authority, look), href },
        level: labelIn(level, data.level, say.lang) ?? '…',
        badge: guidanceBadge(entry, look),
      },
    ],
    below: [
      ...summaryBlock(data.summary, lang),
      { is: 'button', as: 'primary', text: say('officialSource'), href: data.officialUrl ?? '' },
      { is: 'text', as: 'note', pieces: [say('deskWords')] },
    ],
    main: [
      ...translationNotices(entry, look),
      ...noticesOf(entry, look),
      ...bodyBlock(body),
      ...changesOf(entry, look),
    ],
    aside: factsBlock([...factsOf(entry, lines, look), ...referenceFact('guidance', id, look)]),
  };
}

/** Fields that the page of guidance says. */
export const guidanceFields = [
  ...['title', 'summary', 'authority', 'level', 'officialUrl', 'supersededBy'],
  ...['on', 'text', 'major'].map((name) => `changes.${name}`),
  ...pathsOf(lines),
];

/** The reference as one fact among others, where it has no line of its own. */
export function referenceFact(kind: 'guidance' | 'organisation', id: string, look: Lookup) {
  const reference = look.reference(kind, id);
  return reference === undefined ? [] : [{ term: look.say('reference'), values: [{ text: reference }] }];
}

function noticesOf({ data }: Guidance, look: Lookup): Block[] {
  const { say } = look;
  const { validThrough, validFrom } = data;
  const state = stateOfGuidance(data, look.today);
  const blocks: Block[] = [];
  if (state === 'superseded')
    blocks.push({
      is: 'notice',
      tone: 'warning',
      title: say('supersededTitle'),
      pieces: successorOf(data, look),
    });
  else if (validThrough)
    blocks.push({
      is: 'notice',
      tone: 'warning',
      title: say('endedTitle'),
      pieces: [say('endedText', { date: dayIn(validThrough, say.lang) })],
      until: state === 'ended' ? {} : { validThrough, isHidden: true },
    });
  if (state === 'upcoming') {
    const pieces = [say('upcomingText', { date: dayIn(validFrom, say.lang) })];
    blocks.push({ is: 'notice', tone: 'info', title: say('upcomingTitle'), pieces });
  }
  return blocks;
}

function successorOf({ supersededBy = '' }: Guidance['data'], look: Lookup): Piece[] {
  const { say } = look;
  const successor = look.get('guidance', supersededBy);
  if (!successor) return [say('supersededAlone')];
  const text = successor.data.title ?? supersededBy;
  return [
    say('supersededText'),
    { text, lang: foreign(successor.lang, say.lang), href: pathTo('guidance', supersededBy, look) },
  ];
}

function changesOf(entry: Guidance, { say }: Lookup): Block[] {
  const changes = [...(entry.data.changes ?? [])].sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1));
  if (changes.length === 0) return [];
  const lang = foreign(textLangOf(entry), say.lang);
  const items = changes.map(({ on, text = '…', major }) => ({
    day: on,
    date: dayIn(on, say.lang),
    badge: major ? ({ text: say('majorChange'), tone: 'warning', icon: 'warning' } as const) : undefined,
    pieces: [lang ? { text, lang } : text],
  }));
  return [{ is: 'log', heading: say('changes'), items }];
}
