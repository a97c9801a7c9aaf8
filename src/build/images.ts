import type { ImageMetadata } from 'astro';
import { getEntry } from 'astro:content';
import type { Entry } from '#schemas/entry.ts';
import { collectionId } from './collection-id.ts';

/** The image of a news item or the logo of an organisation, ready for Astro's `Image`. */
export async function imageOf(
  entry: Entry<'news'> | Entry<'organisation'>,
): Promise<ImageMetadata | undefined> {
  const found = await getEntry(entry.kind, collectionId(entry));
  const data = found?.data as { image?: { src: unknown }; logo?: unknown } | undefined;
  return (data?.image?.src ?? data?.logo) as ImageMetadata | undefined;
}
