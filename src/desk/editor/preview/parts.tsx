/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { Lang } from '#schemas/fields.ts';

export type Tone = 'info' | 'success' | 'warning' | 'danger';

/** One term of a description list with its values; undefined and empty ones vanish. */
export interface Fact {
  term: string;
  values: readonly string[];
}

export function fact(term: string, ...values: readonly (string | undefined)[]): Fact | undefined {
  const given = values.filter((value): value is string => value !== undefined && value !== '');
  return given.length === 0 ? undefined : { term, values: given };
}

export function Notice({
  tone,
  title,
  children,
}: {
  tone: Tone;
  title: string;
  children?: ReactNode;
}): ReactNode {
  return (
    <div className={`kern-alert kern-alert--${tone} notice`}>
      <p className="kern-alert__header notice__title">{title}</p>
      {children && <div className="kern-alert__body">{children}</div>}
    </div>
  );
}

export function Badge({ text, tone }: { text: string; tone: Tone | 'neutral' }): ReactNode {
  const tint = tone === 'neutral' ? 'badge--neutral' : `kern-badge--${tone}`;
  return (
    <span className={`kern-badge kern-badge--small ${tint}`}>
      <span className="kern-label">{text}</span>
    </span>
  );
}

export function FactList({ facts }: { facts: readonly (Fact | undefined)[] }): ReactNode {
  return (
    <dl className="facts">
      {facts
        .filter((one) => one !== undefined)
        .map(({ term, values }) => (
          <div className="facts__row" key={term}>
            <dt>{term}</dt>
            {values.map((value, at) => (
              <dd key={at}>
                <span>{value}</span>
              </dd>
            ))}
          </div>
        ))}
    </dl>
  );
}

export function Section({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** The first lines of an entry's page. */
export function TitleBlock({
  title,
  summary,
  above,
  children,
}: {
  title: string | undefined;
  summary?: string | undefined;
  above?: ReactNode;
  children?: ReactNode;
}): ReactNode {
  return (
    <header className="title-block">
      {above}
      <h1>{title ?? '…'}</h1>
      {summary && <p className="title-block__summary">{summary}</p>}
      {children}
    </header>
  );
}

/** The page around an entry, in the language of its text. */
export function Page({
  lang,
  className,
  children,
}: {
  lang: Lang;
  className: string;
  children: ReactNode;
}): ReactNode {
  return (
    <main id="content" lang={lang}>
      <article className={`frame ${className}`}>{children}</article>
    </main>
  );
}
