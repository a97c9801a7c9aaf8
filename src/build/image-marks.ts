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
