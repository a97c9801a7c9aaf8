import type { CMS } from 'decap-cms-core';
import { createElement, type ReactNode } from 'react';
import { judged } from '#checks/judged.ts';
import type { Known } from '#checks/known.ts';
import { folderCollections } from '#desk/config/collections.ts';
import type { Sayable } from '#facts/lookup.ts';
import { withoutEmpty } from '#schemas/empty.ts';
import type { Lang } from '#schemas/fields.ts';
import type { Kind } from '#schemas/kinds.ts';
import { editedEntryOf, type DecapEntry } from '../decap-entry.ts';
import { readBody } from '../markdown-parser.ts';
import { todayFor } from '../today.ts';
import { EntryPreview } from './entry.tsx';
import { knownLookup } from './scene.ts';

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
  for (const { name, lang: own } of folderCollections) {
    cms.registerPreviewTemplate(name, template(known, own ?? lang));
  }
}

function template(known: Known, lang: Lang): Template {
  const Shown = ({ entry, getAsset }: PreviewProps): ReactNode => {
    const imageAt = (path: string): string | undefined => getAsset(path)?.toString() || undefined;
    const scene = { entry: draftOf(entry), look: knownLookup(known, lang, todayFor(known)), imageAt };
    return createElement(EntryPreview, { scene });
  };
  return Shown as unknown as Template;
}

/** What of a draft has its right type, and its headline even where the schema refuses it. */
function draftOf(entry: DecapEntry): Sayable {
  const { kind, id, lang, data, body } = editedEntryOf(entry);
  const given = withoutEmpty(data) ?? {};
  const { draft } = judged(
    { is: 'entry', kind: kind as Kind, id, ...(lang && { lang }) },
    '',
    given,
    body,
    readBody,
  );
  const headline = Object.fromEntries(
    ['title', 'name', 'summary']
      .map((field) => [field, (given as Record<string, unknown>)[field]])
      .filter(([, text]) => typeof text === 'string'),
  ) as object;
  return { ...draft!, data: { ...(withoutEmpty(draft!.data) as object), ...headline } } as Sayable;
}
