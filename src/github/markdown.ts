import { visible } from '#checks/visible.ts';

/** ASCII punctuation: a backslash takes the meaning of each (CommonMark 0.31, section 2.4). */
const PUNCTUATION = /[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/g;
/** Between `@` and a name, `#` and a number, within an address: invisible, unbroken, and nothing is linked. */
const WORD_JOINER = '\u2060';

/**
 * What strangers wrote, as plain words in a comment on GitHub: no formatting, link, picture or HTML comes of it, nobody
 * is mentioned and no other issue hears of it.
 */
export function plainWords(text: string, limit = 300): string {
  return shortened(visible(text.replace(/\s+/g, ' ').trim()), limit)
    .replace(/[@#]|:(?=\/\/)|\bwww(?=\.)|\bGH(?=-\d)/gi, `$&${WORD_JOINER}`)
    .replace(PUNCTUATION, '\\$&');
}

/** What strangers wrote, as code: a path, a name. Fenced by more backticks than there are inside. */
export function code(text: string, limit = 200): string {
  const shown = shortened(visible(text), limit);
  const fence = '`'.repeat(1 + Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length)));
  return `${fence} ${shown} ${fence}`.replace(/^` ([^` ](?:.*[^` ])?) `$/s, '`$1`');
}

/** What a program printed, as a block of code: fenced by more backticks than there are inside. */
export function codeBlock(lines: readonly string[]): string {
  const shown = lines.map((line) => shortened(visible(line), 300)).join('\n');
  const runs = (shown.match(/`+/g) ?? []).map((run) => run.length);
  const fence = '`'.repeat(Math.max(3, 1 + Math.max(0, ...runs)));
  return `${fence}text\n${shown}\n${fence}`;
}

/** A link to an address that we made. @throws TypeError for anything that is no web address */
export function link(words: string, address: string): string {
  const { href, protocol } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') throw new TypeError(`${protocol} is no web address.`);
  return `[${words}](<${href.replace(/[<>]/g, encodeURIComponent)}>)`;
}

function shortened(text: string, limit: number): string {
  const characters = [...text];
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`;
}
