/** A file of the built site by its path below it, such as `/assets/entries.css`. */
export type SiteFile = (path: string) => Uint8Array | undefined;

/** Nothing is loaded, nothing runs: all that a saved page may do is look like the page. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

const TYPES: Readonly<Record<string, string>> = {
  woff2: 'font/woff2',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  avif: 'image/avif',
  svg: 'image/svg+xml',
};

/**
 * A page of the built site as one file that opens from any disk: style sheets, fonts and pictures inside, no scripts.
 * Takes the HTML that Astro writes; it is no parser for anybody else's.
 * @param addressOf where a path of the site leads from within the file; undefined takes the link away
 */
export function selfContained(
  html: string,
  file: SiteFile,
  addressOf: (path: string) => string | undefined,
): string {
  const kept = html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script\s*>/gi, '')
    .replace(/<meta\s+http-equiv="content-security-policy"[^>]*>/i, policyTag)
    .replace(/<link\s[^>]*>/gi, (tag) => styleOf(tag, file))
    .replace(/<(?:img|source)\s[^>]*>/gi, (tag) => pictureOf(tag, file));
  const linked = kept.replace(/(<a\s(?:[^>]*?\s)?)href="(\/[^"]*)"/gi, (_, before: string, path: string) => {
    const address = addressOf(path);
    return address === undefined ? before : `${before}href="${escapeAttribute(address)}"`;
  });
  return linked.includes(policyTag())
    ? linked
    : linked.replace(/<head\b[^>]*>/i, (head) => head + policyTag());
}

function policyTag(): string {
  return `<meta http-equiv="content-security-policy" content="${POLICY}">`;
}

function styleOf(tag: string, file: SiteFile): string {
  const path = /\brel="stylesheet"/i.test(tag) ? attribute(tag, 'href') : undefined;
  const css = path === undefined ? undefined : file(path);
  if (!css) return '';
  const text = Buffer.from(css)
    .toString('utf8')
    .replace(/url\((["']?)([^)"']+)\1\)/g, (_, __, target: string) => {
      const url = new URL(target, new URL(path!, 'http://site.invalid'));
      return `url(${dataAddress(url.pathname, file) ?? 'data:,'})`;
    });
  return `<style>${text.replaceAll('</', '<\\/')}</style>`;
}

function pictureOf(tag: string, file: SiteFile): string {
  const path = attribute(tag, 'src');
  const data = path === undefined ? undefined : dataAddress(path, file);
  const bare = tag.replace(/\s(?:src|srcset|sizes)="[^"]*"/gi, '');
  return data === undefined ? bare : bare.replace(/^<\w+/, (start) => `${start} src="${data}"`);
}

function dataAddress(path: string, file: SiteFile): string | undefined {
  const type = TYPES[path.split('.').at(-1)?.toLowerCase() ?? ''];
  const bytes = type === undefined ? undefined : file(path);
  return bytes && `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1];
}

export function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
