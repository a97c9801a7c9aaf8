/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { BodyParsers } from '#checks/body-reader.ts';
import { linkKind } from '#domain/links.ts';
import { callouts } from '#facts/callouts.ts';
import { organisationContact } from '#facts/contact.ts';
import { nameOf } from '#facts/lookup.ts';
import { titleOf } from '#facts/titles.ts';
import { dateInWords } from '#domain/dates.ts';
import { wordsOf } from '#i18n/site/words.ts';
import { plainDate, type Lang } from '#schemas/fields.ts';
import { Contact, Icon, Notice } from './parts.tsx';
import type { Scene } from './scene.ts';

type Element = Extract<ReturnType<BodyParsers['mdx']>, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Attributes = Readonly<Record<string, string>>;
/** @param text the language of the text, in which its components speak */
type Draw = (given: Attributes, inner: ReactNode, text: Text) => ReactNode;
interface Text {
  lang: Lang;
  scene: Scene;
}

/** The components of the desk's pages, drawn like those of the site. */
const drawings: Readonly<Record<string, Draw>> = {
  Callout: ({ type = 'info', title }, inner, { lang }) => {
    const tone = Object.hasOwn(callouts, type) ? (type as keyof typeof callouts) : 'info';
    const { icon, word } = callouts[tone];
    return (
      <Notice tone={tone} icon={icon} title={title ?? wordsOf(lang)(word)}>
        {inner}
      </Notice>
    );
  },
  Deadline: ({ date = '', label }, _inner, { lang }) => (
    <p className="deadline">
      <Icon name="clock" />
      <span>
        {label ?? wordsOf(lang)('deadline')}:{' '}
        <time dateTime={date}>{plainDate.safeParse(date).success ? dateInWords(date, lang) : date}</time>
      </span>
    </p>
  ),
  Sources: (_given, inner, { lang }) => (
    <section className="sources">
      <h2>{titleOf('news', 'sources', lang)}</h2>
      {inner}
    </section>
  ),
  Contact: ({ organisation = '' }, _inner, { lang, scene: { look } }) => {
    const say = wordsOf(lang);
    const data = look.get('organisation', organisation)?.data ?? {};
    return (
      <div className="box">
        <Contact {...organisationContact(data, nameOf('organisation', organisation, look), say)} say={say} />
      </div>
    );
  },
  Steps: (_given, inner) => <div className="text-steps">{inner}</div>,
  Download: ({ href = '', label = '', size }) => (
    <p className="download">
      <Icon name="download" />
      <a
        href={linkKind(href) === 'web' ? href : undefined}
        rel="nofollow noopener noreferrer"
        target="_blank"
      >
        {label}
      </a>
      {size && <span className="facts__note">{size}</span>}
    </p>
  ),
};

/** A registered component with its plain attributes; of any other, only what stands within. */
export function drawComponent(node: Element, inner: ReactNode, text: Text): ReactNode {
  const name = node.name ?? '';
  return Object.hasOwn(drawings, name) ? drawings[name]!(attributesOf(node), inner, text) : inner;
}

function attributesOf(node: Element): Attributes {
  const given: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
      given[attribute.name] = attribute.value;
  }
  return given;
}
