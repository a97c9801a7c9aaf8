import { defineCollection } from 'astro:content';
import { kinds } from '#schemas/kinds.ts';
import { entriesOf } from '#build/loader.ts';

export const collections = {
  offer: defineCollection({ loader: entriesOf('offer'), schema: kinds.offer.schema }),
  request: defineCollection({ loader: entriesOf('request'), schema: kinds.request.schema }),
  call: defineCollection({ loader: entriesOf('call'), schema: kinds.call.schema }),
  response: defineCollection({ loader: entriesOf('response'), schema: kinds.response.schema }),
  news: defineCollection({ loader: entriesOf('news'), schema: kinds.news.schema }),
  guidance: defineCollection({ loader: entriesOf('guidance'), schema: kinds.guidance.schema }),
  page: defineCollection({ loader: entriesOf('page'), schema: kinds.page.schema }),
  organisation: defineCollection({ loader: entriesOf('organisation'), schema: kinds.organisation.schema }),
  hub: defineCollection({ loader: entriesOf('hub'), schema: kinds.hub.schema }),
};
