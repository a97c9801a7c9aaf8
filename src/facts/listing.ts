import { isClosed, isOpen } from '#domain/freshness.ts';
import { kinds } from '#schemas/kinds.ts';
import { guidanceWords, kindBadge, stateBadge, stateOfGuidance } from './badges.ts';
import { deskContact, listingContact } from './contact.ts';
import type { Fact } from './fact.ts';
import { factsOf, pathsOf } from './lines.ts';
import { conformityLines, listingLines } from './listing-facts.ts';
import { dayIn, foreign, nameOf, pathTo, type Lookup, type SayableListing } from './lookup.ts';
import {
  bodyBlock,
  factsBlock,
  referenceBlock,
  summaryBlock,
  type Block,
  type Piece,
  type Said,
} from './said.ts';
import { titleOf } from './titles.ts';
import { checkFields, checkLine, freshnessLine } from './trust.ts';
import { quantityText, townOf } from './values.ts';

/** What the page of an offer or a request says. */
export function sayListing(entry: SayableListing, look: Lookup): Said {
  const { kind, id, data, body } = entry;
  const { say } = look;
  const lang = foreign(data.lang ?? 'de', say.lang);
  const open = isStillOpen(entry, look);
  const { validThrough } = data;
  const state = stateBadge(entry, look);
  const title = (path: string) => titleOf(kind, path, say.lang);
  return {
    title: data.title ?? '…',
    lang,
    description: data.summary ?? descriptionOf(entry, look),
    above: [{ is: 'badges', badges: [kindBadge(kind, say), ...(state ? [state] : [])] }],
    below: [
      ...summaryBlock(data.summary, lang),
      {
        is: 'trust',
        lines: [freshnessLine(entry, look), ...checkLine(data.verification, kind, data.lang ?? 'de', look)],
      },
      ...referenceBlock(look.reference(kind, id)),
    ],
    main: [
      ...noticesOf(entry, open, look),
      ...factsBlock(factsOf(entry, listingLines, look), say('facts')),
      ...factsBlock(factsOf(entry, conformityLines, look), title('conformity')),
      ...factsBlock(rulesOf(entry, look), say('reliesOn'), say('reliesOnIntro')),
      ...bodyBlock(body, say('description')),
      ...factsBlock(originOf(entry, look), title('origin')),
    ],
    aside: [
      {
        is: 'box',
        heading: title('contact'),
        blocks: [
          ...(open
            ? [{ is: 'contact', contact: listingContact(entry, look), until: { validThrough } } as const]
            : []),
          {
            is: 'contact',
            contact: deskContact(entry, look, say('noLiveContact')),
            until: open ? { validThrough, isHidden: true } : {},
          },
        ],
      },
    ],
  };
}

/** Fields that stand in other places than the lists of facts. */
export const listingFields = [
  ...['title', 'summary', 'lang', 'publishedOn', 'confirmedOn', 'validThrough', 'reliesOn', 'answers'],
  ...checkFields,
  ...['via', 'email', 'phone', 'url'].map((name) => `contact.${name}`),
  ...['hub', 'id', 'url', 'licence', 'fetchedOn'].map((name) => `origin.${name}`),
  ...['on', 'note', 'contacts', 'quantity'].map((name) => `outcome.${name}`),
  'conformity.certificateUntil',
  ...pathsOf([...listingLines, ...conformityLines]),
];

function isStillOpen({ data: { availability, validThrough } }: SayableListing, { today }: Lookup): boolean {
  return isOpen({ availability: availability ?? 'available', validThrough: validThrough ?? today }, today);
}

function descriptionOf({ kind, data }: SayableListing, look: Lookup): string {
  const { lang } = look.say;
  const by = data.organisation && nameOf('organisation', data.organisation, look);
  return [kinds[kind].label[lang], data.title, by, data.location && townOf(data.location, look)]
    .filter(Boolean)
    .join(' · ');
}

function noticesOf(entry: SayableListing, open: boolean, look: Lookup): Block[] {
  const { kind, data } = entry;
  const { say } = look;
  const { availability = 'available', outcome, validThrough } = data;
  const date = dayIn(validThrough, say.lang);
  const lapsed = (data.reliesOn ?? [])
    .map((id) => look.get('guidance', id)?.data)
    .some((rule) => rule && ['ended', 'superseded'].includes(stateOfGuidance(rule, look.today) ?? ''));
  const blocks: Block[] = isClosed(availability)
    ? [
        notice(
          'info',
          say(availability === 'fulfilled' ? 'fulfilledTitle' : 'withdrawnTitle'),
          say('closedText'),
        ),
      ]
    : [
        {
          ...notice(
            'danger',
            say('expiredTitle'),
            say(kind === 'offer' ? 'expiredOffer' : 'expiredRequest', { date }),
          ),
          until: open ? { validThrough, isHidden: true } : {},
        },
      ];
  if (open && availability === 'paused') blocks.push(notice('info', say('pausedTitle'), say('pausedText')));
  if (lapsed) blocks.push(notice('warning', say('ruleChanged'), say('ruleChangedText')));
  if (outcome)
    blocks.push({ is: 'text', as: 'outcome', pieces: outcomeOf(outcome, data.lang ?? 'de', look) });
  return blocks;
}

function notice(
  tone: 'info' | 'warning' | 'danger',
  title: string,
  text: string,
): Extract<Block, { is: 'notice' }> {
  return { is: 'notice', tone, title, pieces: [text] };
}

function outcomeOf(
  { on, note = '…', contacts, quantity }: NonNullable<SayableListing['data']['outcome']>,
  textLang: 'de' | 'en',
  look: Lookup,
): Piece[] {
  const { say } = look;
  // What was passed on is gone: nothing of it remains.
  const passedOn = quantityText({ ...quantity, remaining: undefined }, look);
  return [
    ...say.parts('outcome', {
      date: dayIn(on, say.lang),
      note: textLang === say.lang ? note : { text: note, lang: textLang },
    }),
    ...(contacts === undefined ? [] : [' ', say('outcomeContacts', { n: contacts })]),
    ...(passedOn === '' ? [] : [' ', say('outcomeQuantity', { quantity: passedOn })]),
  ];
}

/** The rules that a listing relies on, by authority, each with its own state. */
function rulesOf({ data }: SayableListing, look: Lookup): Fact[] {
  const { say } = look;
  return (data.reliesOn ?? []).flatMap((id) => {
    const rule = look.get('guidance', id);
    if (!rule) return [];
    const state = stateOfGuidance(rule.data, look.today);
    return {
      term: nameOf('organisation', rule.data.authority ?? '', look),
      values: [
        {
          text: rule.data.title ?? id,
          lang: foreign(rule.lang, say.lang),
          href: pathTo('guidance', id, look),
          note: state && say(guidanceWords[state]),
        },
      ],
    };
  });
}

/** Where a listing comes from: the call it answers, the partner hub it was taken over from. */
function originOf({ data: { answers, origin } }: SayableListing, look: Lookup): Fact[] {
  const { say } = look;
  const call = answers === undefined ? undefined : look.get('call', answers)?.data;
  const facts: Fact[] = [];
  if (call && answers) {
    const value = {
      text: call.title ?? answers,
      lang: foreign(call.lang ?? 'de', say.lang),
      href: pathTo('call', answers, look),
    };
    facts.push({ term: say('answersCall'), values: [value] });
  }
  if (origin?.hub) {
    const note = say('originText', {
      date: dayIn(origin.fetchedOn, say.lang),
      licence: origin.licence ?? '…',
    });
    const value = { text: nameOf('hub', origin.hub, look), href: origin.url, note };
    facts.push({ term: kinds.hub.label[say.lang], values: [value] });
  }
  return facts;
}
