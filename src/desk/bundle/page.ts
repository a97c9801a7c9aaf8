import type { Lang } from '#schemas/fields.ts';

/** What the editor's page in one language needs. */
interface AdminPage {
  lang: Lang;
  hubName: string;
  /** Address of the editor's script, from this page. */
  script: string;
  stylesheet: string;
  settings: string;
  /** Without one a browser asks for `/favicon.ico`, which below a base path is another site's. */
  icon: string;
  /** The editor in the hub's other language, if it has one. */
  other: { lang: Lang; href: string } | undefined;
}

const languageNames: Record<Lang, string> = { de: 'Deutsch', en: 'English' };

const words = {
  de: {
    title: 'Redaktion',
    loading: 'Die Redaktion wird geladen …',
    noScript:
      'Die Redaktion braucht JavaScript. Ohne JavaScript senden Sie Ihren Eintrag bitte an das Postfach der Redaktion.',
  },
  en: {
    title: 'Desk',
    loading: 'Loading the desk …',
    noScript: 'The desk needs JavaScript. Without it, please send your entry to the desk’s mailbox.',
  },
};

/**
 * Content security policy of the editor. Decap styles its components with inline styles; scripts come from the site
 * alone and nothing is evaluated. Requests go to GitHub's API, and to `blob:` for images that were just chosen.
 */
export const adminCsp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "connect-src 'self' blob: https://api.github.com",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

/** The page on which the editor runs. */
export function adminPage({ lang, hubName, script, stylesheet, settings, icon, other }: AdminPage): string {
  const { title, loading, noScript } = words[lang];
  const language = other
    ? `<p class="language"><a href="${other.href}" lang="${other.lang}" hreflang="${other.lang}">${languageNames[other.lang]}</a></p>\n`
    : '';
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${adminCsp}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="${icon}" type="image/svg+xml">
<meta name="application-name" content="${escaped(hubName)}">
<meta name="color-scheme" content="light dark">
<title>${title} – ${escaped(hubName)}</title>
<link rel="stylesheet" href="${stylesheet}">
<script type="module" src="${script}"></script>
</head>
<body>
${language}<div id="nc-root" data-settings="${settings}">${loading}</div>
<noscript>${noScript}</noscript>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
