import { Schema, type AttributeSpec } from 'prosemirror-model';
import { blocks } from './schema-blocks.ts';
import { inlines } from './schema-inlines.ts';
import { marks } from './schema-marks.ts';
import { tables } from './schema-tables.ts';

const blank: AttributeSpec = { default: '', validate: 'string' };

/**
 * What a text of the hub is made of while it is edited: what Markdown and the desk's components can say, and for
 * everything else `raw` and `raw_inline`, which keep it as it was written. The first block is what an empty place is
 * filled with; the order of the marks is the order in which they lie in each other, the outermost first.
 */
export const textSchema = new Schema({
  nodes: {
    /** `start` and `end`: blank lines around the text in its file. */
    doc: { content: 'block+', attrs: { start: blank, end: blank } },
    ...blocks,
    ...tables,
    ...inlines,
  },
  marks,
});
