/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { Draft } from '#checks/draft.ts';
import { callState } from '#domain/validity.ts';
import { quantityInWords } from '#i18n/site/measures.ts';
import { level } from '#schemas/call.ts';
import { kinds } from '#schemas/kinds.ts';
import { Body } from './body.tsx';
import { Badge, FactList, Notice, Page, Section, TitleBlock } from './parts.tsx';
import { termLabel, type Scene } from './scene.ts';
import { dayIn, labelIn } from './words.ts';

interface Props {
  draft: Draft<'call'>;
  scene: Scene;
}

/** A call as its page will show it. */
export function CallPreview({ draft, scene }: Props): ReactNode {
  const { data, body } = draft;
  const { say, lang, known, today } = scene;
  const { status, opensOn, closesOn } = data;
  const state = status && opensOn && closesOn ? callState({ status, opensOn, closesOn }, today) : undefined;
  return (
    <Page lang={data.lang ?? lang} className="with-aside">
      <TitleBlock
        title={data.title}
        above={
          <p className="badges">
            <Badge text={kinds.call.label[lang]} tone="warning" />
            {state === 'open' && <Badge text={say('callOpen')} tone="success" />}
            {state === 'closed' && <Badge text={say('callClosed')} tone="neutral" />}
          </p>
        }
      >
        <p>
          {known.names.organisation[data.issuer ?? ''] ?? data.issuer} · {labelIn(level, data.level, lang)}
        </p>
        <p className="deadline">
          <strong>{say('callDeadline', { date: dayIn(closesOn, lang) })}</strong>
        </p>
      </TitleBlock>
      <div className="with-aside__main">
        {state === 'closed' && (
          <Notice tone="info" title={say('callEnded', { date: dayIn(closesOn, lang) })} />
        )}
        {state === 'paused' && <Notice tone="info" title={say('callPausedTitle')} />}
        <Section title={say('needs')}>
          <FactList facts={needs(draft, scene)} />
        </Section>
        <Body text={body} language="markdown" scene={scene} />
        <Questions draft={draft} scene={scene} />
      </div>
      <aside className="with-aside__side">
        <section className="box">
          <h2>{say('howToAnswer')}</h2>
          <h3>{say('answersGoTo')}</h3>
          <p>{data.answersGoTo}</p>
        </section>
      </aside>
    </Page>
  );
}

function needs({ data }: Props['draft'], scene: Scene) {
  const { known, lang } = scene;
  return (data.needs ?? []).map((need) => {
    const { category = '', quantity, capabilities = [], note } = need ?? {};
    const unit = known.vocabulary.units.find(({ id }) => id === quantity?.unit);
    const amount =
      quantity?.amount === undefined
        ? undefined
        : quantityInWords({ amount: quantity.amount, per: quantity.per ?? 'once' }, unit as never, lang);
    const skills = capabilities.map((id) => termLabel(scene, 'capabilities', id)).join(', ');
    const values = [amount, note, skills].filter((value) => value !== undefined && value !== '') as string[];
    return { term: termLabel(scene, 'categories', category), values };
  });
}

function Questions({ draft: { data }, scene: { say, lang } }: Props): ReactNode {
  const { questions = [], faq = [] } = data;
  return (
    <>
      {questions.length > 0 && (
        <Section title={say('questions')}>
          <ol className="questions">
            {questions.map((question, at) => (
              <li key={at}>
                {question?.label?.[lang]}
                <span className="facts__note">
                  {[question?.required && say('questionRequired'), question?.public && say('questionPublic')]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ol>
        </Section>
      )}
      {faq.length > 0 && (
        <Section title={say('faq')}>
          {faq.map((one, at) => (
            <details className="faq" key={at}>
              <summary>{one?.question}</summary>
              <p>{one?.answer}</p>
            </details>
          ))}
        </Section>
      )}
    </>
  );
}
