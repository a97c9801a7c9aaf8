import type { Fact } from '#components/fact.ts';
import { addressOf } from '#domain/addresses.ts';
import type { Hub } from '#domain/hub.ts';
import { quantityInWords } from '#i18n/site/measures.ts';
import type { SiteWords } from '#i18n/site/words.ts';
import type { Entry } from '#schemas/entry.ts';
import { href } from '#build/url.ts';
import { foreign } from './rows.ts';

/** What a call asks for: one term per category, with quantity, capabilities and note. */
export function needFacts({ data }: Entry<'call'>, hub: Hub, say: SiteWords): Fact[] {
  const { lang } = say;
  return data.needs.map(({ category, quantity, capabilities, note }) => {
    const facet = { by: 'category', id: category } as const;
    const skills = capabilities.map((id) => hub.term('capabilities', id)?.label[lang] ?? id).join(', ');
    return {
      term: hub.term('categories', category)?.label[lang] ?? category,
      values: [
        ...(quantity ? [{ text: quantityInWords(quantity, hub.term('units', quantity.unit), lang) }] : []),
        ...(note ? [{ text: note, lang: foreign(data.lang, lang) }] : []),
        ...(skills ? [{ text: skills }] : []),
        {
          text: say('inCategory', {
            kind: say('offersHere', { n: 2 }),
            name: categoryName(category, hub, say),
          }),
          href: href(addressOf({ screen: 'list', kind: 'offer', facet }, lang)),
        },
      ],
    };
  });
}

/** The questions as the text of a mail, each with room for its answer. */
export function answerTemplate(entry: Entry<'call'>, hub: Hub, say: SiteWords): string {
  const reference = hub.reference('call', entry.id) ?? '';
  const questions = entry.data.questions.map(({ label, required }) =>
    required ? `${label[say.lang]} (${say('questionRequired')})\n\n` : `${label[say.lang]}\n\n`,
  );
  return [`${reference} ${entry.data.title}\n\n`, ...questions].join('\n');
}

function categoryName(id: string, hub: Hub, say: SiteWords): string {
  return hub.term('categories', id)?.label[say.lang] ?? id;
}
