/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { Badge as BadgeWords, Tone } from '#facts/badges.ts';
import type { Fact } from '#facts/fact.ts';
import { icons, type IconName } from '#facts/icons.ts';
import type { Contact as ContactWords, Piece } from '#facts/said.ts';
import { titleOf } from '#facts/titles.ts';
import type { SiteWords } from '#i18n/site/words.ts';
import { Link } from './body.tsx';

export type NoticeTone = Exclude<Tone, 'neutral'>;

export function Icon({ name }: { name: IconName }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={icons[name]} />
    </svg>
  );
}

export function Badge({ text, tone, icon }: BadgeWords): ReactNode {
  const tint = tone === 'neutral' ? 'badge--neutral' : `kern-badge--${tone}`;
  return (
    <span className={`kern-badge kern-badge--small ${tint}`}>
      {icon && <Icon name={icon} />}
      <span className="kern-label">{text}</span>
    </span>
  );
}

export function Notice({
  tone,
  title,
  icon = tone === 'info' ? 'info' : 'warning',
  children,
}: {
  tone: NoticeTone;
  title: string;
  icon?: IconName;
  children?: ReactNode;
}): ReactNode {
  return (
    <div className={`kern-alert kern-alert--${tone} notice`}>
      <p className="kern-alert__header notice__title">
        <Icon name={icon} />
        {title}
      </p>
      {children && <div className="kern-alert__body">{children}</div>}
    </div>
  );
}

export function Pieces({ pieces }: { pieces: readonly Piece[] }): ReactNode {
  return pieces.map((piece, at) => {
    if (typeof piece === 'string') return piece;
    if ('day' in piece)
      return (
        <time key={at} dateTime={piece.day}>
          {piece.text}
        </time>
      );
    const href = 'href' in piece ? piece.href : undefined;
    return <Linked key={at} text={piece.text} lang={piece.lang} href={href} />;
  });
}

function Linked({
  text,
  lang,
  href,
}: {
  text: string;
  lang?: string | undefined;
  href?: string | undefined;
}): ReactNode {
  const words = <span lang={lang}>{text}</span>;
  return href === undefined ? words : <Link url={href}>{words}</Link>;
}

export function FactList({ facts }: { facts: readonly Fact[] }): ReactNode {
  return (
    <dl className="facts">
      {facts.map(({ term, values }, row) => (
        <div className="facts__row" key={row}>
          <dt>{term}</dt>
          {values.map(({ note, ...value }, at) => (
            <dd key={at}>
              <Linked {...value} />
              {note && <span className="facts__note">{note}</span>}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

export function Section({
  heading,
  children,
}: {
  heading: string | undefined;
  children: ReactNode;
}): ReactNode {
  return heading === undefined ? (
    children
  ) : (
    <section>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

export function Contact({ intro, mail, phone, web, say }: ContactWords & { say: SiteWords }): ReactNode {
  return (
    <div className="contact">
      <p>{intro}</p>
      {mail && (
        <p>
          <span className="kern-btn kern-btn--primary">
            <span className="kern-label">{mail.label}</span>
          </span>
        </p>
      )}
      <ul className="ways">
        {mail && (
          <li>
            <Icon name="mail" />
            <span>
              <span className="sr">{say('mail')}: </span>
              {mail.address}
            </span>
          </li>
        )}
        {phone && (
          <li>
            <Icon name="phone" />
            <span>
              <span className="sr">{titleOf('organisation', 'phone', say.lang)}: </span>
              {phone}
            </span>
          </li>
        )}
        {web && (
          <li>
            <Icon name="external" />
            <Link url={web.href}>{web.label}</Link>
          </li>
        )}
      </ul>
    </div>
  );
}
