import { fact, type Fact } from '#components/fact.ts';
import { addressOf } from '#domain/addresses.ts';
import { dateInWords } from '#domain/dates.ts';
import type { Hub } from '#domain/hub.ts';
import type { SiteWords } from '#i18n/site/words.ts';
import type { Entry } from '#schemas/entry.ts';
import { audience, documentType } from '#schemas/guidance.ts';
import { labelOf } from '#schemas/words.ts';
import { href } from '#build/url.ts';

/** What kind of rule it is, for whom and when it holds, and how fresh our reading of it is. */
export function guidanceFacts({ data, id }: Entry<'guidance'>, hub: Hub, say: SiteWords): Fact[] {
  const { lang } = say;
  const inWords = (day: string) => dateInWords(day, lang);
  return [
    fact(say('documentType'), labelOf(documentType, data.documentType, lang)),
    fact(say('audience'), data.audience.map((who) => labelOf(audience, who, lang)).join(', ')),
    fact(say('validFrom'), inWords(data.validFrom)),
    fact(say('validThrough'), data.validThrough ? inWords(data.validThrough) : say('untilRevoked')),
    fact(say('checkedAt'), inWords(data.checkedOn)),
    fact(say('retrieved'), inWords(data.retrievedOn)),
    {
      term: say('categories'),
      values: data.categories.map((category) => ({
        text: hub.term('categories', category)?.label[lang] ?? category,
        href: href(
          addressOf({ screen: 'list', kind: 'offer', facet: { by: 'category', id: category } }, lang),
        ),
      })),
    },
    fact(say('reference'), hub.reference('guidance', id)),
  ].filter((one) => one !== undefined);
}
