import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, placeOf, shortAddressOf } from '#domain/addresses.ts';
import type { Hub } from '#domain/hub.ts';
import { kindNames } from '#schemas/kinds.ts';
import { cspFor } from './csp.ts';

/**
 * Writes one page per reference that leads to its entry, `/r/A-7K3Q2/`. Static hosts cannot redirect, so the page
 * refreshes at once and offers links in both languages. Responses have no page: their reference is for the desk.
 * @param base base path without a slash at its end
 * @returns how many pages were written
 */
export function writeShortAddresses(hub: Hub, outFolder: string, base: string): number {
  const written = new Set<string>();
  for (const kind of kindNames) {
    for (const entry of hub.all(kind)) {
      const place = placeOf(kind, entry.id);
      const reference = hub.reference(kind, entry.id);
      if (!place || !reference || written.has(reference)) continue;
      written.add(reference);
      const folder = join(outFolder, shortAddressOf(reference));
      mkdirSync(folder, { recursive: true });
      const page = redirectPage(reference, base + addressOf(place, 'de'), base + addressOf(place, 'en'));
      writeFileSync(join(folder, 'index.html'), page);
    }
  }
  return written.size;
}

/** Every part is made of ids and fixed words, so that nothing in it needs escaping. */
function redirectPage(reference: string, german: string, english: string): string {
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${cspFor()}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${german}">
<link rel="canonical" href="${german}">
<title>${reference}</title>
</head>
<body>
<main>
<h1>${reference}</h1>
<p><a href="${german}">Zum Eintrag</a></p>
<p lang="en"><a href="${english}" hreflang="en">To the entry in English</a></p>
</main>
</body>
</html>
`;
}
