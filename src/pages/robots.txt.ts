import type { APIRoute } from 'astro';
import { absolute, href } from '#build/url.ts';

export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nDisallow: ${href('/admin/')}\nDisallow: ${href('/status/')}\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`,
  );
