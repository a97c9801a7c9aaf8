import type { CMS } from 'decap-cms-core';
import { createElement, type ReactNode } from 'react';
import type { Draft } from '#checks/draft.ts';
import { judged } from '#checks/judged.ts';
import type { Known } from '#checks/known.ts';
import { folderCollections } from '#desk/config/collections.ts';
import { withoutEmpty } from '#schemas/empty.ts';
import type { Lang } from '#schemas/fields.ts';
import type { Kind } from '#schemas/kinds.ts';
import { editedEntryOf, type DecapEntry } from '../decap-entry.ts';
import { readBody } from '../markdown-parser.ts';
import { todayFor } from '../today.ts';
import { NewsPreview, PagePreview } from './article.tsx';
import { CallPreview } from './call.tsx';
import { GuidancePreview } from './guidance.tsx';
import { ListingPreview } from './listing.tsx';
import { sceneOf, type Scene } from './scene.ts';

type Preview = (props: { draft: never; scene: Scene }) => ReactNode;

/** How the entries of a kind are drawn; the others have no page of their own worth drawing. */
const previews: Partial<Record<Kind, Preview>> = {
  offer: ListingPreview,
  request: ListingPreview,
  call: CallPreview,
  news: NewsPreview,
  guidance: GuidancePreview,
  page: PagePreview,
};

type Template = Parameters<CMS['registerPreviewTemplate']>[1];

/** What Decap hands to a preview. */
interface PreviewProps {
  entry: DecapEntry;
  getAsset: (path: string, field?: unknown) => { toString(): string } | undefined;
}

/**
 * Shows entries beside their form as the site will show them.
 * @param stylesheets addresses of the site's style sheets
 * @param lang language of the editor; entries of a language folder are shown in theirs
 */
export function registerPreviews(cms: CMS, known: Known, stylesheets: readonly string[], lang: Lang): void {
  for (const address of stylesheets) cms.registerPreviewStyle(address);
  for (const { name, kind, lang: own } of folderCollections) {
    const preview = previews[kind];
    if (preview) cms.registerPreviewTemplate(name, template(preview, known, own ?? lang));
  }
}

function template(preview: Preview, known: Known, lang: Lang): Template {
  const Shown = ({ entry, getAsset }: PreviewProps): ReactNode => {
    const imageAt = (path: string): string | undefined => getAsset(path)?.toString() || undefined;
    const scene = sceneOf(known, lang, todayFor(known), imageAt);
    return createElement(preview, { draft: draftOf(entry) as never, scene });
  };
  return Shown as unknown as Template;
}

/** What of a draft has its right type, and its headline even where the schema refuses it. */
function draftOf(entry: DecapEntry): Draft {
  const { kind, id, lang, data, body } = editedEntryOf(entry);
  const given = withoutEmpty(data) ?? {};
  const { draft } = judged(
    { is: 'entry', kind: kind as Kind, id, ...(lang && { lang }) },
    '',
    given,
    body,
    readBody,
  );
  const { title, summary } = given as { title?: unknown; summary?: unknown };
  const headline = {
    ...(typeof title === 'string' && { title }),
    ...(typeof summary === 'string' && { summary }),
  };
  return { ...draft!, data: { ...(withoutEmpty(draft!.data) as object), ...headline } } as Draft;
}
