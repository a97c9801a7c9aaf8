/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { BodyParsers } from '#checks/body-reader.ts';
import { withoutCode } from '#checks/mdx-code.ts';
import { linkKind } from '#domain/links.ts';
import { foreign } from '#facts/lookup.ts';
import type { Lang } from '#schemas/fields.ts';
import { parsers } from '../markdown-parser.ts';
import { drawComponent } from './mdx-components.tsx';
import type { Scene } from './scene.ts';

type Tree = ReturnType<BodyParsers['markdown']>;
type Parent = Extract<Tree, { children: unknown[] }>;
type Definitions = ReadonlyMap<string, string>;

interface Drawing {
  lang: Lang;
  scene: Scene;
  definitions: Definitions;
}

interface Props {
  text: string;
  language: 'markdown' | 'mdx';
  /** Language of the text, in which its components speak. */
  lang: Lang;
  scene: Scene;
}

/**
 * The text of an entry as the site shows it, made of an allow-list of elements: HTML is text, forbidden links keep
 * their words only, images from elsewhere are left out. Where the MDX cannot be read yet, it is shown as it is written.
 */
export function Body({ text, language, lang, scene }: Props): ReactNode {
  const tree = treeOf(text, language);
  if (!tree) return <pre className="prose">{text}</pre>;
  const definitions = new Map<string, string>();
  collectDefinitions(tree, definitions);
  return (
    <div className="prose" lang={foreign(lang, scene.look.say.lang)}>
      {children(tree, { lang, scene, definitions })}
    </div>
  );
}

function treeOf(text: string, language: Props['language']): Tree | undefined {
  try {
    return language === 'mdx' ? parsers.mdx(withoutCode(text)) : parsers.markdown(text);
  } catch {
    return undefined;
  }
}

function collectDefinitions(node: Tree, found: Map<string, string>): void {
  if (node.type === 'definition') found.set(node.identifier, node.url);
  else if ('children' in node) for (const child of node.children) collectDefinitions(child as Tree, found);
}

function children(node: Tree, drawing: Drawing): ReactNode {
  if (!('children' in node)) return null;
  return (node as Parent).children.map((child, at) => (
    <Node key={at} node={child as Tree} drawing={drawing} />
  ));
}

/** Only what is named here is drawn. */
function Node({ node, drawing }: { node: Tree; drawing: Drawing }): ReactNode {
  const inner = () => children(node, drawing);
  switch (node.type) {
    case 'text':
    case 'html':
      return node.value;
    case 'paragraph':
      return <p>{inner()}</p>;
    case 'heading':
      return heading(node.depth, inner());
    case 'emphasis':
      return <em>{inner()}</em>;
    case 'strong':
      return <strong>{inner()}</strong>;
    case 'delete':
      return <del>{inner()}</del>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      );
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    case 'blockquote':
      return <blockquote>{inner()}</blockquote>;
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{inner()}</ol> : <ul>{inner()}</ul>;
    case 'listItem':
      return (
        <li>
          {node.checked === true ? '☑ ' : node.checked === false ? '☐ ' : ''}
          {node.spread ? inner() : tight(node, drawing)}
        </li>
      );
    case 'table':
      return table(node, drawing);
    case 'link':
      return <Link url={node.url}>{inner()}</Link>;
    case 'linkReference':
      return <Link url={drawing.definitions.get(node.identifier) ?? ''}>{inner()}</Link>;
    case 'image':
      return <Picture url={node.url} alt={node.alt ?? ''} drawing={drawing} />;
    case 'imageReference': {
      const url = drawing.definitions.get(node.identifier) ?? '';
      return <Picture url={url} alt={node.alt ?? ''} drawing={drawing} />;
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return drawComponent(node, inner(), drawing);
    default:
      return null;
  }
}

function heading(depth: number, inner: ReactNode): ReactNode {
  switch (depth) {
    case 1:
    case 2:
      return <h2>{inner}</h2>;
    case 3:
      return <h3>{inner}</h3>;
    case 4:
      return <h4>{inner}</h4>;
    case 5:
      return <h5>{inner}</h5>;
    default:
      return <h6>{inner}</h6>;
  }
}

/** Items of a tight list hold their text without a paragraph. */
function tight(node: Tree, drawing: Drawing): ReactNode {
  if (!('children' in node)) return null;
  return (node as Parent).children.map((child, at) =>
    child.type === 'paragraph' ? (
      <span key={at}>{children(child as Tree, drawing)}</span>
    ) : (
      <Node key={at} node={child as Tree} drawing={drawing} />
    ),
  );
}

function table(node: Extract<Tree, { type: 'table' }>, drawing: Drawing): ReactNode {
  const [head, ...rows] = node.children;
  const row = (one: Tree | undefined, Cell: 'th' | 'td') => (
    <tr>
      {((one as Parent | undefined)?.children ?? []).map((cell, at) => {
        const align = node.align?.[at];
        const className = align === 'center' || align === 'right' ? `align-${align}` : undefined;
        return (
          <Cell key={at} className={className}>
            {children(cell as Tree, drawing)}
          </Cell>
        );
      })}
    </tr>
  );
  return (
    <table>
      <thead>{row(head, 'th')}</thead>
      <tbody>
        {rows.map((one, at) => (
          <Row key={at}>{row(one, 'td')}</Row>
        ))}
      </tbody>
    </table>
  );
}

function Row({ children: inner }: { children: ReactNode }): ReactNode {
  return inner;
}

/** In the preview a link within the page leads nowhere: the editor must not be left by accident. */
export function Link({ url, children: inner }: { url: string; children: ReactNode }): ReactNode {
  const kind = linkKind(url);
  if (kind === 'forbidden') return <a>{inner}</a>;
  const isElsewhere = kind === 'web' || kind === 'mail' || kind === 'phone';
  return isElsewhere ? (
    <a href={url} rel="nofollow noopener noreferrer" target="_blank">
      {inner}
    </a>
  ) : (
    <a href="#" onClick={(event) => event.preventDefault()} title={url}>
      {inner}
    </a>
  );
}

function Picture({ url, alt, drawing }: { url: string; alt: string; drawing: Drawing }): ReactNode {
  const address = linkKind(url) === 'path' ? drawing.scene.imageAt(url) : undefined;
  return address === undefined ? null : <img src={address} alt={alt} />;
}
