import { daysBetween } from '#domain/dates.ts';
import { mailto } from '#domain/mailto.ts';
import { level } from '#schemas/call.ts';
import type { PlainDate } from '#schemas/fields.ts';
import { callBadge, kindBadge, stateOfCall } from './badges.ts';
import { answerTemplate, needFacts, questionsBlock } from './call-needs.ts';
import { factsOf, type Line } from './lines.ts';
import { dayIn, foreign, labelIn, nameOf, pathTo, type Lookup, type Sayable } from './lookup.ts';
import { bodyBlock, factsBlock, referenceBlock, type Block, type Said } from './said.ts';
import { titleOf } from './titles.ts';

type Call = Sayable<'call'>;

const lines: readonly Line<'call'>[] = [
  // Readers ask from when until when; what the desk calls beginning and deadline.
  { path: 'opensOn', term: (_, { say }) => say('validFrom') },
  { path: 'closesOn', term: (_, { say }) => say('validThrough') },
];

/** What the page of a call says. */
export function sayCall(entry: Call, look: Lookup): Said {
  const { id, data, body } = entry;
  const { say } = look;
  const lang = foreign(data.lang ?? 'de', say.lang);
  const badge = callBadge(entry, look);
  const issuer = data.issuer ?? '';
  const name = nameOf('organisation', issuer, look);
  const href = look.get('organisation', issuer) && pathTo('organisation', issuer, look);
  return {
    title: data.title ?? '…',
    lang,
    description: `${name} · ${say('callDeadline', { date: dayIn(data.closesOn, say.lang) })}`,
    above: [{ is: 'badges', badges: [kindBadge('call', say), ...(badge ? [badge] : [])] }],
    below: [
      { is: 'speaker', name: { text: name, href }, level: labelIn(level, data.level, say.lang) ?? '…' },
      ...deadlineOf(entry, look),
      ...referenceBlock(look.reference('call', id)),
    ],
    main: [
      ...noticesOf(entry, look),
      ...factsBlock(needFacts(entry, look), say('needs')),
      ...bodyBlock(body),
      ...questionsBlock(entry, titleOf('call', 'questions', say.lang), look),
      ...faqOf(entry, look),
      forwardingLog(entry, look),
    ],
    aside: [answerBox(entry, look), ...factsBlock(factsOf(entry, lines, look))],
  };
}

/** Fields that the page of a call says. What stands within needs and questions is named, so that a new one shows. */
export const callFields = [
  ...['title', 'lang', 'issuer', 'level', 'officialUrl', 'opensOn', 'closesOn', 'status', 'answersGoTo'],
  ...['category', 'capabilities', 'quantity', 'note'].map((name) => `needs.${name}`),
  ...['id', 'label', 'type', 'unit', 'choices', 'required', 'public'].map((name) => `questions.${name}`),
  ...['on', 'responses', 'to', 'note'].map((name) => `forwarded.${name}`),
  ...['question', 'answer'].map((name) => `faq.${name}`),
];

/** Days until a deadline, beside it. */
export function leftUntil(day: PlainDate, { say, today }: Lookup): string {
  const n = daysBetween(today, day);
  return n === 0 ? say('lastDayAside') : say('daysLeftAside', { n });
}

function deadlineOf({ data }: Call, look: Lookup): Block[] {
  const { say, today } = look;
  const { opensOn, closesOn } = data;
  const date = dayIn(closesOn, say.lang);
  switch (stateOfCall(data, today)) {
    case 'open':
      return [
        { is: 'deadline', text: say('callDeadline', { date }), today: leftUntil(closesOn ?? today, look) },
      ];
    case 'upcoming':
      return [{ is: 'deadline', text: say('callOpens', { date: dayIn(opensOn, say.lang) }) }];
    default:
      return [];
  }
}

function noticesOf({ data }: Call, { say, today }: Lookup): Block[] {
  const { closesOn } = data;
  const state = stateOfCall(data, today);
  if (state === 'paused')
    return [{ is: 'notice', tone: 'info', title: say('callPausedTitle'), pieces: [say('callPausedText')] }];
  return [
    {
      is: 'notice',
      tone: 'info',
      title: say('callEnded', { date: dayIn(closesOn, say.lang) }),
      pieces: [say('callEndedText')],
      until: state === 'closed' ? {} : { closesOn, isHidden: true },
    },
  ];
}

function faqOf({ data: { faq = [], lang } }: Call, { say }: Lookup): Block[] {
  if (faq.length === 0) return [];
  const items = faq.map(({ question = '…', answer = '…' }) => ({ question, answer }));
  return [{ is: 'faq', heading: say('faq'), lang: foreign(lang ?? 'de', say.lang), items }];
}

function forwardingLog({ data }: Call, { say }: Lookup): Block {
  const lang = foreign(data.lang ?? 'de', say.lang);
  const written = (text: string) => (lang ? { text, lang } : text);
  const latestFirst = [...(data.forwarded ?? [])].sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1));
  return {
    is: 'log',
    heading: titleOf('call', 'forwarded', say.lang),
    nothing: say('notForwarded'),
    items: latestFirst.map(({ on, responses = 0, to = '…', note }) => ({
      day: on,
      date: dayIn(on, say.lang),
      pieces: say.parts('forwardedLine', { n: responses, to: written(to) }),
      note: note === undefined ? undefined : written(note),
    })),
  };
}

function answerBox(entry: Call, look: Lookup): Block {
  const { data, id } = entry;
  const { say, desk } = look;
  const subject = say('answerSubject', {
    reference: look.reference('call', id) ?? '…',
    title: data.title ?? '…',
  });
  const mail = {
    address: desk.mail,
    href: mailto(desk.mail, subject, answerTemplate(entry, look)),
    label: say('answerByMail'),
  };
  const contact = { intro: say('answerIntro'), mail, phone: desk.phone };
  return {
    is: 'box',
    heading: say('howToAnswer'),
    blocks: [
      ...(stateOfCall(data, look.today) === 'open'
        ? [{ is: 'contact', contact, until: { closesOn: data.closesOn } } as const]
        : []),
      {
        is: 'text',
        heading: say('answersGoTo'),
        lang: foreign(data.lang ?? 'de', say.lang),
        pieces: [data.answersGoTo ?? '…'],
      },
      { is: 'button', as: 'secondary', text: say('officialSource'), href: data.officialUrl ?? '' },
    ],
  };
}
