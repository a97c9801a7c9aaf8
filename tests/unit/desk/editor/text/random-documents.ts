import * as fc from 'fast-check';
import type { Mark, Node } from 'prosemirror-model';
import { textSchema } from '#desk/editor/text/schema.ts';
import { line } from './random-texts.ts';

const { nodes, marks } = textSchema;

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom(marks.strong.create(), marks.em.create(), marks.strike.create(), marks.code.create()),
  fc
    .constantFrom(
      'https://a.example',
      '/angebote',
      '#x',
      'mailto:info@a.example',
      'https://a.example/(x)?a=1&b=2',
    )
    .map((href) => marks.link.create({ href })),
);
const marked = fc
  .array(mark, { maxLength: 2 })
  .map((set) => set.reduce((all, one) => one.addToSet(all), [] as readonly Mark[]));

const inline: fc.Arbitrary<Node> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        line.map((text) => [...text].slice(0, 25).join('')),
        marked,
      )
      .map(([text, set]) => textSchema.text(text, set)),
  },
  { weight: 1, arbitrary: fc.constant(textSchema.text(' ', [marks.wrap.create()])) },
  { weight: 1, arbitrary: fc.constant(nodes.hard_break.create()) },
  { weight: 1, arbitrary: line.map((alt) => nodes.image.create({ src: 'karte.png', alt })) },
);
const inlines = fc.array(inline, { maxLength: 3 });

const paragraph = inlines.map((content) => nodes.paragraph.create(null, content));
const heading = fc
  .tuple(fc.integer({ min: 2, max: 4 }), inlines)
  .map(([level, content]) => nodes.heading.create({ level }, content));
const code = fc
  .tuple(
    fc.constantFrom('', 'js', 'text a="{b}"'),
    fc
      .array(
        line.filter((text) => !/(> ?){9}|(- ){9}/.test(text)),
        { maxLength: 5 },
      )
      .map((lines) => lines.join('\n')),
  )
  .map(([info, text]) => nodes.code_block.create({ info }, text ? textSchema.text(text) : null));
const rule = fc.constant(nodes.horizontal_rule.create());
const cell = (type: 'table_header' | 'table_cell') =>
  fc
    .tuple(fc.constantFrom(null, 'left', 'center', 'right'), paragraph)
    .map(([align, content]) => nodes[type].create({ align }, content));
const row = (type: 'table_header' | 'table_cell', width: number) =>
  fc
    .array(cell(type), { minLength: width, maxLength: width })
    .map((cells) => nodes.table_row.create(null, cells));
const table = fc
  .integer({ min: 1, max: 3 })
  .chain((width) =>
    fc.tuple(row('table_header', width), fc.array(row('table_cell', width), { maxLength: 3 })),
  )
  .map(([head, rows]) => nodes.table.create(null, [head, ...rows]));

const { flow } = fc.letrec<{ flow: Node; list: Node; quote: Node }>((tie) => ({
  flow: fc.oneof(
    { depthSize: 'xsmall', withCrossShrink: true },
    { weight: 6, arbitrary: paragraph },
    { weight: 1, arbitrary: heading },
    { weight: 1, arbitrary: code },
    { weight: 1, arbitrary: rule },
    { weight: 1, arbitrary: table },
    { weight: 3, arbitrary: tie('list') },
    { weight: 1, arbitrary: tie('quote') },
  ),
  list: fc
    .tuple(
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom(0, 1, 3, 2020),
      fc.array(
        fc.tuple(
          fc.constantFrom(null, null, true, false),
          fc.array(tie('flow'), { minLength: 1, maxLength: 2 }),
        ),
        { minLength: 1, maxLength: 3 },
      ),
    )
    .map(([isOrdered, tight, start, items]) => {
      const content = items.map(([checked, blocks]) => nodes.list_item.create({ checked }, blocks));
      return isOrdered
        ? nodes.ordered_list.create({ tight, start }, content)
        : nodes.bullet_list.create({ tight }, content);
    }),
  quote: fc
    .array(tie('flow'), { minLength: 1, maxLength: 3 })
    .map((blocks) => nodes.blockquote.create(null, blocks)),
}));

/** Documents as an editor can make them, without components. */
export const randomDocument = fc
  .array(flow, { minLength: 1, maxLength: 3 })
  .map((blocks) => nodes.doc.create(null, blocks));
