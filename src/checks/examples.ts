import { entryExamples } from './examples/entries.ts';
import { fieldExamples } from './examples/fields.ts';
import { fileExamples } from './examples/files.ts';
import { textExamples } from './examples/texts.ts';
import type { Code } from './catalogue.ts';
import type { Facts } from './finding.ts';

/** One case of a problem for its help page: the facts as the check would give them, and lines before and after. */
export interface Example {
  facts?: Facts;
  wrong?: string;
  right?: string;
}

export const examples: Record<Code, Example> = {
  ...fileExamples,
  ...fieldExamples,
  ...entryExamples,
  ...textExamples,
};
