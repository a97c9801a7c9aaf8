/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { textLangOf } from '#facts/lookup.ts';
import type { Block } from '#facts/said.ts';
import { kinds } from '#schemas/kinds.ts';
import { Body, Link } from './body.tsx';
import { Badge, Contact, FactList, Icon, Notice, Pieces, Section } from './parts.tsx';
import type { Scene } from './scene.ts';

interface Props {
  blocks: readonly Block[];
  scene: Scene;
}

/** The parts of a page in the shapes of the site. What a page hides today is left out. */
export function Blocks({ blocks, scene }: Props): ReactNode {
  return blocks.map((block, at) => <One key={at} block={block} scene={scene} />);
}

const textClasses = { summary: 'title-block__summary', note: 'facts__note', outcome: 'outcome' } as const;

function One({ block, scene }: { block: Block; scene: Scene }): ReactNode {
  switch (block.is) {
    case 'badges':
      return (
        <p className="badges">
          {block.badges.map((badge) => (
            <Badge key={badge.text} {...badge} />
          ))}
        </p>
      );
    case 'speaker':
      return (
        <p className={block.badge && 'title-block__authority'}>
          <Pieces pieces={[block.name]} />
          <span> · {block.level}</span>
          {block.badge && <Badge {...block.badge} />}
        </p>
      );
    case 'text':
      return (
        <>
          {block.heading && <h3>{block.heading}</h3>}
          <p className={block.as && textClasses[block.as]} lang={block.lang}>
            <Pieces pieces={block.pieces} />
          </p>
        </>
      );
    case 'deadline':
      return (
        <p className="deadline">
          <strong>{block.text}</strong> {block.today}
        </p>
      );
    case 'button':
      return (
        <p>
          <span className={`kern-btn kern-btn--${block.as}`} title={block.href}>
            <span className="kern-label">{block.text}</span>
          </span>
        </p>
      );
    case 'trust':
      return (
        <ul className="trust">
          {block.lines.map(({ icon, look, pieces, today }, at) => (
            <li key={at} className={look && `trust__${look}`}>
              <Icon name={icon} />
              <span>
                <Pieces pieces={pieces} /> {today}
              </span>
            </li>
          ))}
        </ul>
      );
    case 'notice':
      return block.until?.isHidden ? null : (
        <Notice tone={block.tone} title={block.title}>
          {block.pieces && (
            <p>
              <Pieces pieces={block.pieces} />
            </p>
          )}
        </Notice>
      );
    case 'facts':
      return (
        <Section heading={block.heading}>
          {block.intro && <p>{block.intro}</p>}
          <FactList facts={block.facts} />
        </Section>
      );
    case 'body':
      return (
        <Section heading={block.heading}>
          <OwnText scene={scene} />
        </Section>
      );
    case 'image':
      return <OwnImage as={block.as} scene={scene} />;
    case 'log':
      return (
        <Section heading={block.heading}>
          {block.items.length === 0 && <p>{block.nothing}</p>}
          <ol className="log">
            {block.items.map(({ day, date, badge, pieces, note }, at) => (
              <li key={at}>
                <time dateTime={day}>{date}</time>
                {badge && <Badge {...badge} />}
                <p>
                  <Pieces pieces={pieces} />
                </p>
                {note && (
                  <p className="facts__note">
                    <Pieces pieces={[note]} />
                  </p>
                )}
              </li>
            ))}
          </ol>
        </Section>
      );
    case 'questions':
      return (
        <Section heading={block.heading}>
          <ol className="questions">
            {block.items.map(({ text, note }, at) => (
              <li key={at}>
                {text}
                <span className="facts__note">{note}</span>
              </li>
            ))}
          </ol>
        </Section>
      );
    case 'faq':
      return (
        <Section heading={block.heading}>
          {block.items.map(({ question, answer }, at) => (
            <details className="faq" key={at}>
              <summary>{question}</summary>
              <p lang={block.lang}>{answer}</p>
            </details>
          ))}
        </Section>
      );
    case 'sources':
      return (
        <section className="sources">
          <h2>{block.heading}</h2>
          <ul>
            {block.items.map(({ title, url, publisher }, at) => (
              <li key={at}>
                <Link url={url}>{title}</Link>
                {publisher && ` – ${publisher}`}
              </li>
            ))}
          </ul>
        </section>
      );
    case 'contact':
      return block.until?.isHidden ? null : <Contact {...block.contact} say={scene.look.say} />;
    case 'box':
      return (
        <section className="box">
          <h2>{block.heading}</h2>
          <Blocks blocks={block.blocks} scene={scene} />
        </section>
      );
    case 'reference':
      return null;
  }
}

function OwnText({ scene }: { scene: Scene }): ReactNode {
  const { entry } = scene;
  const { body: language } = kinds[entry.kind];
  return (
    <Body
      text={entry.body}
      language={language === 'mdx' ? 'mdx' : 'markdown'}
      lang={textLangOf(entry)}
      scene={scene}
    />
  );
}

function OwnImage({ as, scene }: { as: 'article' | 'logo'; scene: Scene }): ReactNode {
  const { image, logo } = scene.entry.data as { image?: { src?: string; alt?: string }; logo?: string };
  const path = as === 'logo' ? logo : image?.src;
  const address = path && scene.imageAt(path);
  if (!address) return null;
  return as === 'logo' ? (
    <img className="title-block__logo" src={address} alt="" />
  ) : (
    <img className="article__image" src={address} alt={image?.alt ?? ''} />
  );
}
