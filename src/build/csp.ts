/** What a page needs beyond the strictest policy. */
export interface CspNeeds {
  /** Search runs in a worker. */
  search?: boolean;
}

/**
 * Content security policy of a page, for its `meta` element. Everything comes from the site itself; nothing is inline.
 * `frame-ancestors` works in a header only and stands in the header files. A worker does not inherit the policy of the
 * page: only a header of its own script could stop it from loading the index (`connect-src`) and running WebAssembly
 * (`'wasm-unsafe-eval'`).
 * @see https://html.spec.whatwg.org/multipage/workers.html#run-a-worker
 */
export function cspFor(needs: CspNeeds = {}): string {
  const directives: Record<string, string> = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'font-src': "'self'",
    'manifest-src': "'self'",
    ...(needs.search && { 'worker-src': "'self'" }),
    'form-action': "'self'",
    'base-uri': "'none'",
    'object-src': "'none'",
    'require-trusted-types-for': "'script'",
    // Starting the search's worker needs a policy that lets nothing but its address pass.
    'trusted-types': needs.search ? 'search' : "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
