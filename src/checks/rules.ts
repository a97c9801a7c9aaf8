import type { Rule } from './draft.ts';
import { references } from './references.ts';

/** Every rule across entries. */
export const rules: readonly Rule[] = [references];
