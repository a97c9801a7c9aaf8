/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { Draft } from '#checks/draft.ts';
import { freshnessOf } from '#domain/freshness.ts';
import { isChecked } from '#domain/validity.ts';
import { countryInWords, quantityInWords } from '#i18n/site/measures.ts';
import { conformityRoute, medicalUse } from '#schemas/conformity.ts';
import { kinds } from '#schemas/kinds.ts';
import { availability, eligibility, purpose, terms } from '#schemas/listing.ts';
import { verificationStatus, type Verification } from '#schemas/verification.ts';
import { Body } from './body.tsx';
import { Badge, fact, FactList, Notice, Page, Section, TitleBlock } from './parts.tsx';
import { termLabel, type Scene } from './scene.ts';
import { dayIn, labelIn } from './words.ts';

type Listing = Draft<'offer' | 'request'>;
interface Props {
  draft: Listing;
  scene: Scene;
}

/** An offer or a request as its page will show it. */
export function ListingPreview({ draft, scene }: Props): ReactNode {
  const { kind, data, body } = draft;
  const { say, lang, today, known } = scene;
  const { availability: state, validThrough } = data;
  const freshness =
    state && validThrough ? freshnessOf({ availability: state, validThrough }, today) : undefined;
  const tone = kind === 'offer' ? 'success' : 'info';
  return (
    <Page lang={data.lang ?? lang} className="with-aside">
      <TitleBlock
        title={data.title}
        summary={data.summary}
        above={
          <p className="badges">
            <Badge text={kinds[kind].label[lang]} tone={tone} />
            {freshness === 'expired' && <Badge text={say('expired')} tone="danger" />}
          </p>
        }
      >
        <ul className="trust">
          <li>
            <span>{freshnessWords(draft, scene)}</span>
          </li>
          <CheckLine draft={draft} scene={scene} />
        </ul>
      </TitleBlock>
      <div className="with-aside__main">
        {freshness === 'expired' && <Notice tone="danger" title={say('expiredTitle')} />}
        <Section title={say('facts')}>
          <FactList facts={listingFacts(draft, scene)} />
        </Section>
        {data.conformity && (
          <Section title={say('conformity')}>
            <FactList facts={conformityFacts(draft, scene)} />
          </Section>
        )}
        {(data.reliesOn ?? []).length > 0 && (
          <Section title={say('reliesOn')}>
            <ul>
              {data.reliesOn!.map((id) => (
                <li key={id}>{known.names.guidance[id] ?? id}</li>
              ))}
            </ul>
          </Section>
        )}
        {body.trim() !== '' && (
          <Section title={say('description')}>
            <Body text={body} language="markdown" scene={scene} />
          </Section>
        )}
      </div>
      <aside className="with-aside__side">
        <section className="box">
          <h2>{say('contact')}</h2>
          <Contact draft={draft} scene={scene} />
        </section>
      </aside>
    </Page>
  );
}

function freshnessWords({ data }: Listing, { say, lang }: Scene): string {
  const until = dayIn(data.validThrough, lang);
  const on = dayIn(data.confirmedOn ?? data.publishedOn, lang);
  return say(data.confirmedOn ? 'validConfirmed' : 'validPublished', { until, on });
}

function CheckLine({ draft: { data }, scene: { today, lang } }: Props): ReactNode {
  const status = data.verification?.status;
  if (!status) return null;
  const holds = isChecked(data.verification as Verification, today);
  const { on, validThrough } = data.verification as { on?: string; validThrough?: string };
  const days = [on, validThrough].filter((day) => day !== undefined).map((day) => dayIn(day, lang));
  return (
    <li className={holds ? 'trust__checked' : status === 'refused' ? 'trust__refused' : undefined}>
      <span>{[labelIn(verificationStatus, status, lang), days.join(' – ')].filter(Boolean).join(', ')}</span>
    </li>
  );
}

function listingFacts({ kind, data }: Listing, scene: Scene) {
  const { say, lang, known } = scene;
  const { location, quantity } = data;
  const label = (file: 'categories' | 'capabilities' | 'regions', ids: readonly string[] | undefined) =>
    ids?.map((id) => termLabel(scene, file, id)).join(', ');
  const place = [
    [location?.postalCode, location?.city].filter(Boolean).join(' '),
    location?.region && termLabel(scene, 'regions', location.region),
    location?.country && countryInWords(location.country, lang),
  ];
  return [
    fact(
      say('organisation'),
      data.organisation && (known.names.organisation[data.organisation] ?? data.organisation),
    ),
    fact(say('quantity'), quantity?.amount === undefined ? undefined : quantityWords(quantity, scene)),
    fact(say('terms'), labelIn(terms, data.terms, lang)),
    fact(say('availability'), labelIn(availability, data.availability, lang)),
    fact(say('minimumOrder'), data.minimumOrder?.toString()),
    fact(
      say('leadTime'),
      data.leadTimeDays === undefined ? undefined : say('days', { n: data.leadTimeDays }),
    ),
    fact(say('availableFrom'), data.availableFrom && dayIn(data.availableFrom, lang)),
    fact(say('category'), data.category && termLabel(scene, 'categories', data.category)),
    fact(say('capabilities'), label('capabilities', data.capabilities)),
    fact(say('product'), [data.product?.manufacturer, data.product?.model].filter(Boolean).join(' ')),
    fact(say(kind === 'offer' ? 'location' : 'neededIn'), place.filter(Boolean).join(', ')),
    fact(
      say('deliversTo'),
      kind === 'offer' ? label('regions', data.deliversTo) || say('anywhere') : undefined,
    ),
    fact(
      say('eligibility'),
      data.eligibility?.map((who) => labelIn(eligibility, who, lang)).join(', ') ?? say('anyone'),
    ),
    fact(say('purpose'), labelIn(purpose, data.purpose, lang)),
  ];
}

function quantityWords(quantity: NonNullable<Listing['data']['quantity']>, { known, lang }: Scene): string {
  const unit = known.vocabulary.units.find(({ id }) => id === quantity.unit);
  return quantityInWords({ amount: quantity.amount ?? 0, per: quantity.per ?? 'once' }, unit as never, lang);
}

function conformityFacts({ data: { conformity = {} } }: Listing, { say, lang, known }: Scene) {
  const standards = (conformity.standards ?? []).map(
    (id) =>
      (known.vocabulary.standards as { id: string; number?: string }[]).find((one) => one.id === id)
        ?.number ?? id,
  );
  return [
    fact(say('medicalUse'), labelIn(medicalUse, conformity.medicalUse, lang)),
    fact(say('route'), labelIn(conformityRoute, conformity.route, lang)),
    fact(say('standards'), ...standards),
    fact(say('notifiedBody'), conformity.notifiedBody),
    fact(say('certificate'), conformity.certificateNumber),
  ];
}

function Contact({ draft: { data }, scene: { say, known } }: Props): ReactNode {
  const contact = data.contact ?? {};
  const organisation = known.names.organisation[data.organisation ?? ''] ?? data.organisation;
  const ways =
    contact.via === 'role'
      ? [contact.email, contact.phone, contact.url]
      : contact.via === 'desk'
        ? [known.settings.desk.mail, known.settings.desk.phone]
        : [organisation];
  return (
    <div className="contact">
      {contact.via === 'desk' && <p>{say('contactDesk')}</p>}
      <ul className="ways">
        {ways
          .filter((way) => way !== undefined)
          .map((way) => (
            <li key={way}>{way}</li>
          ))}
      </ul>
    </div>
  );
}
