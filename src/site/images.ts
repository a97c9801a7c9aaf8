import type { ImageMetadata } from 'astro';
import { getEntry } from 'astro:content';
import type { Entry } from '#schemas/entry.ts';
import { collectionId } from './loader.ts';

/** How Astro marks a path in collection data that its image pipeline shall resolve. */
const MARK = '__ASTRO_IMAGE_';

type Data = Record<string, unknown> & { image?: { src: string }; logo?: string };

/** Entry data whose images Astro will measure, shrink and re-encode without their metadata. */
export function withImages(data: Data): Data {
  return {
    ...data,
    ...(data.image && { image: { ...data.image, src: MARK + data.image.src } }),
    ...(data.logo !== undefined && { logo: MARK + data.logo }),
  };
}

/** The image of a news item or the logo of an organisation, ready for Astro's `Image`. */
export async function imageOf(entry: Entry<'news'> | Entry<'organisation'>): Promise<ImageMetadata | undefined> {
  const found = await getEntry(entry.kind, collectionId(entry));
  const data = found?.data as { image?: { src: unknown }; logo?: unknown } | undefined;
  return (data?.image?.src ?? data?.logo) as ImageMetadata | undefined;
}
