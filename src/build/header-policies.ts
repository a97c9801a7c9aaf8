import { adminCsp } from '#desk/bundle/page.ts';
import { cspFor } from './csp.ts';

/** Nobody may show a page of the hub in a frame. Only a header can say so. */
const NO_FRAME = "frame-ancestors 'none'";

/**
 * Content security policies as headers, for hosts that can send them. The `meta` element of each page stays: browsers
 * obey both, so a header is as strict as the least strict page below its path.
 */
export const policies = {
  /** All public pages, the search included. */
  pages: `${cspFor({ search: true })}; ${NO_FRAME}`,
  /** Scripts, styles and fonts. A worker obeys the header of its own script: the search's loads the index and WebAssembly. */
  assets: `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; ${NO_FRAME}`,
  admin: `${adminCsp}; ${NO_FRAME}`,
};

/** For hosts that join the headers of all matching rules instead of letting one win: what any page needs. */
export const oneForAll = joined(Object.values(policies));

/** Headers of every answer. With `same-origin`, the window of the sign-in could not answer the editor. */
export const everywhere: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
};

/** For files whose name changes with their content, and for all others. */
export const caching = { hashed: 'public, max-age=31536000, immutable', others: 'no-cache' };

/** The least strict of several policies, directive by directive. What one of them leaves to the default stays there. */
function joined(all: string[]): string {
  const directives = new Map<string, Set<string>>();
  for (const [name, ...sources] of all.flatMap((policy) =>
    policy.split('; ').map((part) => part.split(' ')),
  )) {
    const known = directives.get(name!) ?? new Set();
    for (const source of sources) known.add(source);
    directives.set(name!, known);
  }
  // Pages under Trusted Types ask for them in their own `meta`; the editor cannot do with them.
  directives.delete('require-trusted-types-for');
  directives.delete('trusted-types');
  return [...directives]
    .map(([name, sources]) => {
      const needed = [...sources].filter((source) => sources.size === 1 || source !== "'none'");
      return `${name} ${needed.join(' ')}`;
    })
    .join('; ');
}
