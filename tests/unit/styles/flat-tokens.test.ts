import { compileString } from 'sass';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { flatTokens } from '#styles/flat-tokens.ts';

const flat = (css: string) =>
  postcss([flatTokens()]).process(css, { from: undefined }).css.replace(/\s+/g, ' ').trim();

describe('the stylesheet', () => {
  it('writes a token with one value where it is used, through any number of names', () => {
    expect(flat(':root{--a:4px;--b:var(--a)} p{margin:calc(2 * var(--b)) var(--a, 9px)}')).toBe(
      'p{margin:calc(2 * 4px) 4px}',
    );
  });

  it('keeps a token that changes with the colour scheme, without the fallback it no longer needs', () => {
    const css =
      '@media (prefers-color-scheme:dark){:root{--ink:white}} @media (prefers-color-scheme:light){:root{--ink:black}} p{color:var(--ink, red)}';
    expect(flat(css)).toContain('p{color:var(--ink)}');
    expect(flat(css)).toContain('--ink:white');
  });

  it('takes the fallback where a token is nowhere defined', () => {
    expect(flat('p{color:var(--nowhere, rgb(1 2 3))}')).toBe('p{color:rgb(1 2 3)}');
  });

  it('drops what nothing refers to, also once the last user is gone', () => {
    const css = '@media print{:root{--a:1px}} @media screen{:root{--b:var(--a);--a:2px}} p{color:red}';
    expect(flat(css)).toBe('p{color:red}');
  });

  it('keeps of KERN only the classes that are in use', () => {
    expect(flat('.kern-btn,.kern-loader{color:red} .kern-loader span{color:blue}')).toBe(
      '.kern-btn{color:red}',
    );
  });

  it('follows the visitor’s system, not a theme chosen by hand', () => {
    expect(flat('[data-kern-theme=dark]{color:red} .kern-dark{color:blue} p{color:green}')).toBe(
      'p{color:green}',
    );
  });

  it('of our pages defines every token that it uses', () => {
    const { css } = compileString(
      `@use '@kern-ux/native/src/scss/core/tokens'; @use '@kern-ux/native/src/scss/core/layers';
       @use '@kern-ux/native/src/scss/core/components/button'; @use '@kern-ux/native/src/scss/core/components/badge';`,
      { loadPaths: ['node_modules'], quietDeps: true },
    );
    const sheet = flat(css);
    const used = [...sheet.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!);
    expect(used.length).toBeGreaterThan(0);
    expect([...new Set(used)].filter((name) => !sheet.includes(`${name}:`))).toEqual([]);
  });
});
