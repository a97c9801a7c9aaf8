import type { Declaration, Plugin, Root, Rule } from 'postcss';
import { kernParts } from './kern-parts.ts';

/** Selectors whose custom properties hold for the whole page. */
const WHOLE_PAGE = /^(?::root|html|:is\(body\b.*)$/;
/** KERN's switches for a theme chosen by hand; ours follows the visitor's system. */
const CHOSEN_THEME = /\.kern-(?:dark|light)\b|\[data-kern-theme/;

/**
 * PostCSS plugin that ships only what the pages use of KERN: rules for other components go, a token with one value is
 * written where it is used, and what nobody refers to any more goes too. Tokens that change with the colour scheme or
 * the screen's width stay custom properties.
 * @param options.kept beginnings of names that scripts refer to: these stay as they are
 */
export function flatTokens({ kept = [] }: { kept?: readonly string[] } = {}): Plugin {
  const isKept = (name: string) => kept.some((prefix) => name.startsWith(prefix));
  return {
    postcssPlugin: 'flat-tokens',
    OnceExit(root) {
      dropUnusedRules(root);
      inlineConstants(root, isKept);
      while (dropUnreferenced(root, isKept));
      dropEmpty(root);
    },
  };
}

type Test = (name: string) => boolean;

function dropUnusedRules(root: Root): void {
  const parts = new Set(kernParts);
  const isUsed = (selector: string) =>
    WHOLE_PAGE.test(selector) ||
    (!CHOSEN_THEME.test(selector) &&
      [...selector.matchAll(/\.(kern-[\w-]+)/g)].every(([, name]) => name !== undefined && parts.has(name)));
  root.walkRules((rule) => {
    const selectors = rule.selectors.filter(isUsed);
    if (selectors.length === 0) rule.remove();
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
  });
}

/** Writes every token that has one value for the whole page where it is used. */
function inlineConstants(root: Root, isKept: Test): void {
  const constants = new Map<string, string>();
  const changing = new Set<string>();
  root.walkDecls(/^--/, (declaration) => {
    const rule = declaration.parent as Rule;
    if (rule.parent?.type === 'root' && WHOLE_PAGE.test(rule.selector) && !isKept(declaration.prop))
      constants.set(declaration.prop, declaration.value);
    else changing.add(declaration.prop);
  });
  for (const name of changing) constants.delete(name);
  const resolve = (value: string): string =>
    replaceVars(value, (name, fallback) => {
      const constant = constants.get(name);
      if (constant !== undefined) return resolve(constant);
      return changing.has(name) || fallback === undefined ? `var(${name})` : resolve(fallback);
    });
  root.walkDecls((declaration) => {
    if (constants.has(declaration.prop)) declaration.remove();
    else declaration.value = resolve(declaration.value);
  });
}

/** Replaces each `var(…)` of a value, with the fallback that stands behind its comma. */
function replaceVars(value: string, replace: (name: string, fallback: string | undefined) => string): string {
  let result = '';
  let at = 0;
  for (let start = value.indexOf('var('); start !== -1; start = value.indexOf('var(', at)) {
    const end = closingOf(value, start + 4);
    const inner = value.slice(start + 4, end);
    const comma = inner.indexOf(',');
    const name = (comma === -1 ? inner : inner.slice(0, comma)).trim();
    result +=
      value.slice(at, start) + replace(name, comma === -1 ? undefined : inner.slice(comma + 1).trim());
    at = end + 1;
  }
  return result + value.slice(at);
}

function closingOf(value: string, from: number): number {
  let depth = 1;
  for (let at = from; at < value.length; at++) {
    if (value[at] === '(') depth++;
    if (value[at] === ')' && --depth === 0) return at;
  }
  throw new Error(`Unbalanced parentheses: ${value}`);
}

/** Removes custom properties that no value refers to. @returns whether there were any */
function dropUnreferenced(root: Root, isKept: Test): boolean {
  const referenced = new Set<string>();
  root.walkDecls((declaration) => {
    for (const [, name] of declaration.value.matchAll(/var\((--[\w-]+)/g)) referenced.add(name ?? '');
  });
  const unused: Declaration[] = [];
  root.walkDecls(/^--/, (declaration) => {
    if (!referenced.has(declaration.prop) && !isKept(declaration.prop)) unused.push(declaration);
  });
  for (const declaration of unused) declaration.remove();
  return unused.length > 0;
}

function dropEmpty(root: Root): void {
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
}
