import type { MdastNode } from 'satteri';
import { linkKind } from '#domain/links.ts';
import type { Finding } from './finding.ts';
import { footnotesIn } from './footnotes.ts';
import type { Outline } from './outline.ts';
import { endOf, nodesOf, startOf } from './tree.ts';

export type Found = Pick<Finding, 'code' | 'at' | 'facts'>;

/** The part of the Markdown policy that one body can be judged by alone, and what other rules need of it. */
export function readMarkdown(tree: MdastNode, body: string): { outline: Outline; findings: Found[] } {
  const outline: Outline = { texts: [], links: [], images: [], organisations: [], isVisible: false };
  const findings: Found[] = footnotesIn(body, tree);
  const openedTags = new Set<string>();
  const definitions = new Map<string, string>();
  for (const node of nodesOf(tree))
    if (node.type === 'definition') definitions.set(node.identifier, node.url);
  for (const node of nodesOf(tree)) {
    const at = startOf(node);
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'code':
        outline.texts.push({ value: node.value, at: exactStart(node.value, body, at) });
        if (node.value.trim() !== '') outline.isVisible = true;
        break;
      case 'html':
        findings.push(...html(node.value, at, openedTags));
        break;
      case 'link':
        outline.links.push({ value: node.url, at });
        findings.push(...link(node.url, at));
        break;
      case 'definition':
        findings.push(...link(node.url, at));
        outline.links.push({ value: node.url, at });
        break;
      case 'image':
      case 'imageReference': {
        outline.isVisible = true;
        const url = node.type === 'image' ? node.url : (definitions.get(node.identifier) ?? '');
        const found = image(url, node.alt ?? '', at);
        findings.push(...found);
        if (!found.some(({ code }) => code !== 'markdown-image-text'))
          outline.images.push({ value: url, at });
        break;
      }
      case 'heading':
        if (node.depth === 1) {
          const found = body.slice(at, endOf(node)).split('\n')[0]!;
          findings.push({ code: 'markdown-heading', at: { body: at }, facts: { found: short(found) } });
        }
        break;
      default:
    }
  }
  return { outline, findings };
}

/** HTML is named where it begins; a closing tag only where nothing opened it. */
function html(value: string, at: number, opened: Set<string>): Found[] {
  const [, closing, name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(value) ?? [];
  if (closing && opened.has(name.toLowerCase())) return [];
  opened.add(name.toLowerCase());
  return [{ code: 'markdown-html', at: { body: at }, facts: { found: short(value) } }];
}

function link(url: string, at: number): Found[] {
  if (linkKind(url) === 'forbidden')
    return [{ code: 'markdown-link', at: { body: at }, facts: { found: short(url) } }];
  return decoded(url) !== undefined
    ? []
    : [{ code: 'markdown-link-encoding', at: { body: at }, facts: { found: short(url) } }];
}

function image(url: string, alt: string, at: number): Found[] {
  const found: Found[] = [];
  const place = { at: { body: at }, facts: { found: short(url) } };
  if (decoded(url) === undefined) found.push({ code: 'markdown-link-encoding', ...place });
  else if (linkKind(url) !== 'path') found.push({ code: 'markdown-image-remote', ...place });
  if (alt.trim() === '') found.push({ code: 'markdown-image-text', ...place });
  return found;
}

/** An address with its `%` sequences read; undefined where one stands for no character, at which Astro gives up. */
export function decoded(url: string): string | undefined {
  try {
    return decodeURI(url);
  } catch {
    return undefined;
  }
}

/** Text nodes of lists and quotations begin where their value does; code blocks a line later. */
function exactStart(value: string, body: string, at: number): number {
  const found = body.slice(at, at + value.length + 200).indexOf(value);
  return found < 0 ? at : at + found;
}

export function short(text: string): string {
  const line = text.split('\n')[0]!;
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
