/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { BodyParsers } from '#checks/body-reader.ts';
import { dateInWords } from '#domain/dates.ts';
import { linkKind } from '#domain/links.ts';
import { plainDate } from '#schemas/fields.ts';
import { Notice, type Tone } from './parts.tsx';
import type { Scene } from './scene.ts';

type Element = Extract<ReturnType<BodyParsers['mdx']>, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Attributes = Readonly<Record<string, string>>;
type Draw = (given: Attributes, inner: ReactNode, scene: Scene) => ReactNode;

const callouts = {
  info: 'calloutInfo',
  success: 'calloutSuccess',
  warning: 'calloutWarning',
  danger: 'calloutDanger',
} as const;

/** The components of the desk's pages, drawn like those of the site. */
const drawings: Readonly<Record<string, Draw>> = {
  Callout: ({ type = 'info', title }, inner, { say }) => {
    const tone: Tone = Object.hasOwn(callouts, type) ? (type as Tone) : 'info';
    return (
      <Notice tone={tone} title={title ?? say(callouts[tone])}>
        {inner}
      </Notice>
    );
  },
  Deadline: ({ date = '', label }, _inner, { say, lang }) => (
    <p className="deadline">
      <span>
        {label ?? say('deadline')}:{' '}
        <time dateTime={date}>{plainDate.safeParse(date).success ? dateInWords(date, lang) : date}</time>
      </span>
    </p>
  ),
  Sources: (_given, inner, { say }) => (
    <section className="sources">
      <h2>{say('sources')}</h2>
      {inner}
    </section>
  ),
  Contact: ({ organisation = '' }, _inner, { known, say }) => (
    <div className="box">
      <div className="contact">
        <p>{known.names.organisation[organisation] ?? organisation}</p>
        <p>{say('contact')}</p>
      </div>
    </div>
  ),
  Steps: (_given, inner) => <div className="text-steps">{inner}</div>,
  Download: ({ href = '', label = '', size }) => (
    <p className="download">
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
export function drawComponent(node: Element, inner: ReactNode, scene: Scene): ReactNode {
  const name = node.name ?? '';
  return Object.hasOwn(drawings, name) ? drawings[name]!(attributesOf(node), inner, scene) : inner;
}

function attributesOf(node: Element): Attributes {
  const given: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
      given[attribute.name] = attribute.value;
  }
  return given;
}
