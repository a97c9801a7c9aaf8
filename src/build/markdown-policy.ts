import Slugger from 'github-slugger';
import type { HastNode, HastPluginDefinition, HastVisitorContext, MdastPluginDefinition } from 'satteri';
import { linkKind } from '#domain/links.ts';

/**
 * Elements that need a look. Markdown itself makes only these and harmless ones without attributes (`p`, `em`, `li` …);
 * HTML never becomes an element, it is text before this list is asked.
 */
const WATCHED = ['a', 'img', 'input', 'th', 'td', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** Keeps the ids of outsiders' headings apart from the page's own, so that none can be shadowed. */
const ID_PREFIX = 'text-';

type Element = Extract<HastNode, { type: 'element' }>;

/** Heading level in the page below which a body's headings stand. */
const TOP_LEVEL = 2;

/**
 * The allow-list through which every Markdown body passes: HTML becomes text, only plain link schemes survive, remote
 * images vanish, ids are prefixed, styles become classes. Nodes are changed in place: replacing one would drop the
 * changes to the nodes inside it.
 */
export function markdownPolicy(): HastPluginDefinition {
  const slugger = new Slugger();
  return {
    name: 'hub-markdown-policy',
    raw: (node) => ({ type: 'text', value: node.value }),
    comment: (node, context) => context.removeNode(node),
    element: {
      filter: WATCHED,
      visit(node, context) {
        const { tagName } = node;
        if (tagName === 'input') return { type: 'text', value: node.properties.checked ? '☑' : '☐' };
        if (tagName === 'a') restrictLink(node, context);
        else if (tagName === 'img') restrictImage(node, context);
        else if (tagName === 'th' || tagName === 'td') alignByClass(node, context);
        else context.setProperty(node, 'id', ID_PREFIX + slugger.slug(context.textContent(node)));
        return undefined;
      },
    },
  };
}

/** A body's first-level heading would be a second title of the page: it moves down. */
export const headingPolicy: MdastPluginDefinition = {
  name: 'hub-heading-policy',
  heading(node, context) {
    if (node.depth < TOP_LEVEL) context.setProperty(node, 'depth', TOP_LEVEL);
  },
};

/** A forbidden link keeps its words. A link to elsewhere tells search engines that we do not vouch for it. */
function restrictLink(node: Readonly<Element>, context: HastVisitorContext): void {
  const href = String(node.properties.href ?? '');
  const kind = linkKind(href);
  context.setProperty(node, 'title', null);
  if (kind === 'forbidden') context.setProperty(node, 'href', null);
  if (kind === 'fragment') context.setProperty(node, 'href', `#${ID_PREFIX}${href.slice(1)}`);
  if (kind === 'web') context.setProperty(node, 'rel', 'nofollow noopener');
}

function restrictImage(node: Readonly<Element>, context: HastVisitorContext): void {
  if (linkKind(String(node.properties.src ?? '')) !== 'path') context.removeNode(node);
}

/** Column alignment arrives as an inline style, which the content security policy refuses. */
function alignByClass(node: Readonly<Element>, context: HastVisitorContext): void {
  const align = /text-align:\s*(center|right)/.exec(String(node.properties.style ?? ''))?.[1];
  context.setProperty(node, 'style', null);
  if (align) context.setProperty(node, 'className', [`align-${align}`]);
}
