import { isEscaped } from './code-samples.ts';
import { short, type Found } from './markdown.ts';

/** An address as Markdown knows it, or what looks like the beginning of a tag and cannot be one. */
const ANGLE = /<(?:(mailto:)?([^\s<>@:]+@[^\s<>@]+)>|([a-z][a-z\d+.-]*:\/\/[^\s<>]+)>|(?![\p{L}_$/>!]))/giu;
/** Up to here people recognise what they wrote. */
const SHOWN = 12;

/** A text in which `<` begins a component and something else was meant. */
export interface MeantOtherwise {
  /** The text without these signs; everything else stands where it stood. */
  text: string;
  /** What to write instead of each, by its offset. */
  findings: ReadonlyMap<number, Found>;
}

/** Addresses in angle brackets and less-than signs: Markdown knows them, the MDX parser stops at the first. */
export function meantOtherwise(body: string): MeantOtherwise {
  const findings = new Map<number, Found>();
  const text = body.replace(ANGLE, (found, _: string, mailbox: string, address: string, at: number) => {
    if (isEscaped(body, at)) return found;
    findings.set(at, mailbox || address ? autolink(found, at, mailbox, address) : lessThan(body, at));
    return mailbox || address ? ` ${found.slice(1, -1)} ` : ' ';
  });
  return { text, findings };
}

function autolink(
  found: string,
  at: number,
  mailbox: string | undefined,
  address: string | undefined,
): Found {
  const shown = mailbox ?? address!.replace(/^https?:\/\/|\/$/g, '');
  const likely = `[${shown}](${mailbox ? `mailto:${mailbox}` : address})`;
  return { code: 'mdx-autolink', at: { body: at }, facts: { found: short(found), likely } };
}

function lessThan(body: string, at: number): Found {
  const found = short(body.slice(at, at + SHOWN).replace(/^(<\s*\S*(?: \S+)?).*$/s, '$1'));
  return { code: 'mdx-less-than', at: { body: at }, facts: { found, likely: `\\${found}` } };
}
