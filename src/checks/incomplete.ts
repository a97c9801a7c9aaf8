import type { Code } from './catalogue.ts';

const MISSING: readonly string[] = ['field-missing', 'body-empty'] satisfies Code[];

/** Whether a problem only says that something is still to be written: a draft may wait with it, `main` may not. */
export function isStillMissing({ code }: { code: string }): boolean {
  return MISSING.includes(code);
}
