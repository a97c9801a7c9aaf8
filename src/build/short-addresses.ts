import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, placeOf, shortAddressOf, type Place } from '#domain/addresses.ts';
import type { Hub } from '#domain/hub.ts';
import { languagesOf } from '#domain/languages.ts';
import type { Lang } from '#schemas/fields.ts';
import { kindNames } from '#schemas/kinds.ts';
import { cspFor } from './csp.ts';

/**
 * Writes one page per reference that leads to its entry, `/r/A-7K3Q2/`, and one at `/` where no home page stands there:
 * English addresses begin with `/en/` also in a hub without German, so that German can join it without moving them.
 * Static hosts cannot redirect, so these pages refresh at once and offer links in every language of the hub. Responses
 * have no page: their reference is for the desk.
 * @param base base path without a slash at its end
 */
export function writeShortAddresses(hub: Hub, outFolder: string, base: string): void {
  const languages = languagesOf(hub.settings);
  const write = (path: string, title: string, words: LinkWords, place: Place): void => {
    const folder = join(outFolder, path);
    const links = languages.map((lang) => ({
      lang,
      href: base + addressOf(place, lang),
      text: words[lang],
    }));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), pageThatLeadsTo(links, title));
  };
  const home: Place = { screen: 'home' };
  if (!languages.some((lang) => addressOf(home, lang) === '/')) write('/', hub.settings.name, toHome, home);
  const written = new Set<string>();
  for (const kind of kindNames) {
    for (const entry of hub.all(kind)) {
      const place = placeOf(kind, entry.id);
      const reference = hub.reference(kind, entry.id);
      if (!place || !reference || written.has(reference)) continue;
      written.add(reference);
      write(shortAddressOf(reference), reference, toEntry, place);
    }
  }
}

type LinkWords = Record<Lang, string>;
const toEntry: LinkWords = { de: 'Zum Eintrag', en: 'To the entry' };
const toHome: LinkWords = { de: 'Zur Startseite', en: 'To the home page' };

function pageThatLeadsTo(links: { lang: Lang; href: string; text: string }[], title: string): string {
  const { lang, href } = links[0]!;
  const heading = title.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const rows = links.map(
    (link) => `<p lang="${link.lang}"><a href="${link.href}" hreflang="${link.lang}">${link.text}</a></p>`,
  );
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${cspFor()}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${href}">
<link rel="canonical" href="${href}">
<title>${heading}</title>
</head>
<body>
<main>
<h1>${heading}</h1>
${rows.join('\n')}
</main>
</body>
</html>
`;
}
