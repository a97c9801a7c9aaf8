/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { Draft } from '#checks/draft.ts';
import { Body, Link } from './body.tsx';
import { Page, TitleBlock } from './parts.tsx';
import type { Scene } from './scene.ts';
import { dayIn } from './words.ts';

/** A news item as its page will show it. */
export function NewsPreview({ draft, scene }: { draft: Draft<'news'>; scene: Scene }): ReactNode {
  const { data, body } = draft;
  const { say, lang } = scene;
  const image = data.image?.src && scene.imageAt(data.image.src);
  return (
    <Page lang={lang} className="article">
      <TitleBlock title={data.title} summary={data.summary}>
        <p className="facts__note">
          {dayIn(data.publishedOn, lang)}
          {data.updatedOn && `, ${say('updatedOn', { date: dayIn(data.updatedOn, lang) })}`}
        </p>
      </TitleBlock>
      {image && <img className="article__image" src={image} alt={data.image?.alt ?? ''} />}
      <Body text={body} language="mdx" scene={scene} />
      <section className="sources">
        <h2>{say('sources')}</h2>
        <ul>
          {(data.sources ?? []).map((source, at) => (
            <li key={at}>
              <Link url={source?.url ?? ''}>{source?.title ?? '…'}</Link>
              {source?.publisher && ` – ${source.publisher}`}
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}

/** A standing page as it will be shown. */
export function PagePreview({ draft, scene }: { draft: Draft<'page'>; scene: Scene }): ReactNode {
  return (
    <Page lang={scene.lang} className="article">
      <TitleBlock title={draft.data.title} summary={draft.data.summary} />
      <Body text={draft.body} language="mdx" scene={scene} />
    </Page>
  );
}
