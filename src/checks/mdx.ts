import type { MdastNode } from 'satteri';
import { plainDate, webAddress } from '#schemas/fields.ts';
import {
  attributesOf,
  componentNames,
  withContent,
  type AttributeValue,
  type ComponentName,
} from './components.ts';
import { short, type Found } from './markdown.ts';
import { nearest } from './nearest.ts';
import type { Outline, Piece } from './outline.ts';
import { nodesOf, startOf } from './tree.ts';

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/**
 * What a page of the desk writes beyond Markdown: only the registered components, with plain attributes. Pieces that
 * other rules need are added to the outline.
 * @param source the body as it was written, to find attributes in
 */
export function readComponents(tree: MdastNode, source: string, outline: Outline): Found[] {
  const findings: Found[] = [];
  for (const node of nodesOf(tree)) {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      outline.isVisible = true;
      findings.push(...element(node, source, outline));
    }
  }
  return findings;
}

function element(node: Element, source: string, outline: Outline): Found[] {
  const name = node.name ?? '';
  const at = startOf(node);
  if (!isComponent(name)) {
    const facts = {
      found: name,
      nearest: nearest(name, componentNames) ?? '',
      allowed: componentNames.join(', '),
    };
    return [{ code: 'mdx-component', at: { body: at }, facts }];
  }
  const allowed = attributesOf(name);
  const findings: Found[] = [];
  const given = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    given.add(attribute.name);
    const piece: Piece = { value: valueOf(attribute.value), at: attributeStart(source, at, attribute.name) };
    const rule = Object.hasOwn(allowed, attribute.name) ? allowed[attribute.name] : undefined;
    if (!rule) findings.push(unknownAttribute(name, attribute.name, Object.keys(allowed), piece.at));
    else if (isExpression(source, piece.at)) continue;
    else if (attribute.value === null || !fits(piece.value, rule.value)) {
      findings.push(wrongValue(name, attribute.name, piece, rule.value));
    } else if (rule.value === 'organisation') outline.organisations.push(piece);
    else if (rule.value === 'https') outline.links.push(piece);
    else if (rule.value === 'text') outline.texts.push(piece);
  }
  for (const [attribute, { isRequired }] of Object.entries(allowed)) {
    if (isRequired && !given.has(attribute)) {
      findings.push({
        code: 'mdx-attribute-missing',
        at: { body: at },
        facts: { component: name, found: attribute },
      });
    }
  }
  if (withContent.includes(name) && isEmpty(node))
    findings.push({ code: 'mdx-component-empty', at: { body: at }, facts: { component: name } });
  return findings;
}

/** A frame round nothing. */
function isEmpty(node: Element): boolean {
  return node.children.every((child) => child.type === 'text' && child.value.trim() === '');
}

/** Expressions have a finding of their own. */
function isExpression(source: string, attribute: number): boolean {
  return /^[\w:-]+\s*=\s*\{/.test(source.slice(attribute, attribute + 100));
}

function isComponent(name: string): name is ComponentName {
  return (componentNames as string[]).includes(name);
}

/** Expressions were taken out before the text was parsed; what is left of a value is text. */
function valueOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function fits(value: string, wanted: AttributeValue): boolean {
  if (wanted === 'date') return plainDate.safeParse(value).success;
  if (wanted === 'https') return value.startsWith('https://') && webAddress.safeParse(value).success;
  if (typeof wanted === 'object') return wanted.includes(value);
  return value.trim() !== '' && value.length <= 200;
}

function unknownAttribute(component: string, found: string, allowed: string[], at: number): Found {
  const facts = { component, found, nearest: nearest(found, allowed) ?? '', allowed: allowed.join(', ') };
  return { code: 'mdx-attribute', at: { body: at }, facts };
}

function wrongValue(
  component: string,
  attribute: string,
  { value, at }: Piece,
  wanted: AttributeValue,
): Found {
  const list = typeof wanted === 'object' ? wanted : [];
  const facts = {
    component,
    attribute,
    found: short(value) || '""',
    nearest: nearest(value, list) ?? '',
    wanted: typeof wanted === 'object' ? wanted.join(', ') : wanted,
  };
  return { code: 'mdx-attribute-value', at: { body: at }, facts };
}

/** The tree says where an element begins, not its attributes. */
function attributeStart(source: string, element: number, name: string): number {
  const pattern = new RegExp(`\\s${name.replace(/[^\w:-]/g, '\\$&')}(?=[\\s=/>])`, 'g');
  pattern.lastIndex = element;
  const found = pattern.exec(source);
  return found ? found.index + 1 : element;
}
