/** Classes that say something: tones of badges and notices, how a check stands. */
const TONES =
  /\b(?:kern-badge--(?:info|success|warning|danger)|badge--neutral|kern-alert--\w+|trust__\w+)\b/g;

/**
 * What somebody who sees rendered HTML is told, in its order: words, tones and icons, whatever elements they stand in.
 * Parts that are hidden today say nothing.
 */
export function saidIn(html: string): string {
  return withoutHidden(html)
    .replace(/<path d="([^"]*)"[^>]*>/g, ' [$1] ')
    .replace(
      /<[a-z][^>]*\bclass="([^"]*)"[^>]*>/g,
      (_, classes: string) => ` ${(classes.match(TONES) ?? []).join(' ')} `,
    )
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(?:39|x27);/g, "'")
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&amp;|&#38;/g, '&')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,:;)])/g, '')
    .trim();
}

function withoutHidden(html: string): string {
  const start = /<div\b[^>]*\shidden(?:=""|[\s>])/.exec(html)?.index;
  if (start === undefined) return html;
  const tags = /<(\/?)div\b[^>]*>/g;
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return withoutHidden(html.slice(0, start) + html.slice(tags.lastIndex));
  }
  return html;
}
