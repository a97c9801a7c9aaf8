/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { Draft } from '#checks/draft.ts';
import { guidanceState } from '#domain/validity.ts';
import { level } from '#schemas/call.ts';
import { audience, documentType } from '#schemas/guidance.ts';
import { Body } from './body.tsx';
import { Badge, fact, FactList, Notice, Page, Section, TitleBlock, type Tone } from './parts.tsx';
import { termLabel, type Scene } from './scene.ts';
import { dayIn, labelIn } from './words.ts';

const badges = {
  current: ['guidanceCurrent', 'success'],
  upcoming: ['guidanceUpcoming', 'info'],
  ended: ['guidanceEnded', 'neutral'],
  superseded: ['guidanceSuperseded', 'warning'],
} as const satisfies Record<string, readonly [string, Tone | 'neutral']>;

/** Official guidance as its page will show it. */
export function GuidancePreview({ draft, scene }: { draft: Draft<'guidance'>; scene: Scene }): ReactNode {
  const { data, body } = draft;
  const { say, lang, known, today } = scene;
  const state =
    data.validFrom === undefined ? undefined : guidanceState({ ...data, validFrom: data.validFrom }, today);
  const badge = state && badges[state];
  const changes = [...(data.changes ?? [])].sort((a, b) => ((a?.on ?? '') < (b?.on ?? '') ? 1 : -1));
  return (
    <Page lang={lang} className="with-aside">
      <TitleBlock
        title={data.title}
        summary={data.summary}
        above={
          <p className="title-block__authority">
            {known.names.organisation[data.authority ?? ''] ?? data.authority}
            <span> · {labelIn(level, data.level, lang)} </span>
            {badge && <Badge text={say(badge[0])} tone={badge[1]} />}
          </p>
        }
      >
        <p>
          <span className="kern-btn kern-btn--primary">
            <span className="kern-label">{say('officialSource')}</span>
          </span>
        </p>
        <p className="facts__note">{say('deskWords')}</p>
      </TitleBlock>
      <div className="with-aside__main">
        {state === 'superseded' && (
          <Notice tone="warning" title={say('supersededTitle')}>
            <p>{known.names.guidance[data.supersededBy ?? ''] ?? data.supersededBy}</p>
          </Notice>
        )}
        {state === 'ended' && (
          <Notice tone="warning" title={say('endedTitle')}>
            <p>{say('endedText', { date: dayIn(data.validThrough, lang) })}</p>
          </Notice>
        )}
        <Body text={body} language="mdx" scene={scene} />
        {changes.length > 0 && (
          <Section title={say('changes')}>
            <ol className="log">
              {changes.map((change, at) => (
                <li key={at}>
                  <time>{dayIn(change?.on, lang)}</time>
                  {change?.major && <Badge text={say('majorChange')} tone="warning" />}
                  <p>{change?.text}</p>
                </li>
              ))}
            </ol>
          </Section>
        )}
      </div>
      <aside className="with-aside__side">
        <FactList
          facts={[
            fact(say('documentType'), labelIn(documentType, data.documentType, lang)),
            fact(say('audience'), data.audience?.map((who) => labelIn(audience, who, lang)).join(', ')),
            fact(say('validFrom'), dayIn(data.validFrom, lang)),
            fact(
              say('validThrough'),
              data.validThrough ? dayIn(data.validThrough, lang) : say('untilRevoked'),
            ),
            fact(say('checkedAt'), dayIn(data.checkedOn, lang)),
            fact(say('retrieved'), dayIn(data.retrievedOn, lang)),
            fact(
              say('categories'),
              ...(data.categories ?? []).map((id) => termLabel(scene, 'categories', id)),
            ),
          ]}
        />
      </aside>
    </Page>
  );
}
