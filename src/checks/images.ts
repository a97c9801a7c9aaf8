import type { Draft, Rule, Subject } from './draft.ts';
import { kindNames } from '#schemas/kinds.ts';
import type { At, Finding } from './finding.ts';
import { linkKind } from '#domain/links.ts';
import { decoded, short } from './markdown.ts';
import { suggester } from './nearest.ts';
import { resolved } from './resolved.ts';

/** Every image that an entry shows is a file of the content folder. */
export const images: Rule = function* (subject) {
  const suggest = suggester();
  for (const kind of kindNames) {
    for (const draft of subject.drafts[kind]) {
      for (const { path, url, at } of imagesOf(draft))
        yield* inFolder(subject, draft.file, path, url, at, suggest);
    }
  }
};

/** What an entry shows, in its fields and in its body; `path` within the content folder, undefined where it leads out. */
export function* imagesOf(draft: Draft): Generator<{ path: string | undefined; url: string; at: At }> {
  const data = draft.data as { image?: { src?: string }; logo?: string };
  if (data.image?.src)
    yield { path: pathOf(draft, data.image.src), url: data.image.src, at: { field: ['image', 'src'] } };
  if (data.logo) yield { path: pathOf(draft, data.logo), url: data.logo, at: { field: ['logo'] } };
  for (const { value, at } of draft.outline.images)
    yield { path: pathOf(draft, value), url: value, at: { body: at } };
}

function pathOf({ file }: Draft, url: string): string | undefined {
  const path = resolved(`/${file}`, decoded(url) ?? url);
  return url.startsWith('/') || path === undefined ? undefined : path.slice(1);
}

function* inFolder(
  subject: Subject,
  file: string,
  path: string | undefined,
  url: string,
  at: At,
  suggest: ReturnType<typeof suggester>,
): Generator<Finding> {
  if (linkKind(url) !== 'path') {
    yield { code: 'markdown-image-remote', file, at, facts: { found: short(url) } };
  } else if (decoded(url) === undefined) {
    yield { code: 'markdown-link-encoding', file, at, facts: { found: short(url) } };
  } else if (path === undefined) {
    yield { code: 'image-outside', file, at, facts: { found: short(url) } };
  } else if (!subject.images.has(path)) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const likely = suggest(path, () => subject.images);
    const beside = likely.startsWith(folder) ? `./${likely.slice(folder.length)}` : '';
    yield { code: 'image-missing', file, at, facts: { found: short(url), nearest: beside } };
  }
}
