import fc from 'fast-check';
import { mutated } from './mutations.ts';

/** Every character that some program takes for a blank or a line end, YAML's own included, and some without any width. */
const blanks = [
  ...['\t', '\v', '\f', '\r', '\r\n', '\x1C', '\x1D', '\x1E', '\x1F', '\x85', '\xA0', '\u1680', '\u180E'],
  ...Array.from({ length: 0x200b - 0x2000 + 1 }, (_, at) => String.fromCharCode(0x2000 + at)),
  ...['\u2028', '\u2029', '\u202F', '\u205F', '\u2060', '\u3000', '\u00AD', '\uFEFF'],
];
const indents = ['', '', '', ' ', '  ', '  ', '    ', '   ', '\t'];
const split = (...rows: string[]): string[] => rows.flatMap((row) => row.split('¦'));
const signs = split(`+¦-¦−¦±¦＋¦~¦.¦..¦...¦---¦--¦?¦!¦&¦*¦%¦@¦\``);
const scalars = split(
  `0¦7¦-0¦+1¦007¦0o17¦0x1F¦1e3¦1.¦.5¦+.5¦1_000¦12:30¦9007199254740993¦.inf¦+.inf¦-.INF¦.nan¦+.nan¦.NaN`,
  `inf¦null¦Null¦~¦true¦TRUE¦yes¦off¦2020-04-01¦2020-04-01T10:00¦01067¦+49 30 1¦٣¦½¦1 000¦20 Stück`,
  `+ mehr¦(rund)¦Maske¦FFP2-Masken¦a: b¦a:b¦a #b¦a#b¦#b¦x,y¦a - b¦- a¦„Danke“¦§ 5¦ä¦key:¦"a"¦'a'¦"a\\nb"`,
  `"\\x41"¦'it''s'¦"a¦'¦""¦''¦"a" b¦"a": b¦😷¦\uD83D¦[]¦[a]¦[a, b]¦[a,]¦[,]¦[ ]¦[a, [b]]¦{}¦{a: 1}`,
  `{a: 1, b: x}¦{a}¦{a: }¦[a¦a]¦[1, +.inf]¦[a #b]¦[a: b]¦['x', "y"]¦[-1]¦{a: [b]}¦[a b, c d]¦[a,\u00A0b]`,
  `{a: 1,}¦|¦>¦|-¦>-¦|+¦>2¦| # x¦>-\u00A0¦&a x¦*a¦!!str x¦<<¦= x¦? x¦: x`,
);
const small = split(`\n¦\n¦ ¦ ¦  ¦#¦ #¦:¦,¦"`);
const keys = split(`a¦b¦title¦de¦x-y¦A_1¦on¦null¦true¦constructor¦1¦"a"¦ä¦a b¦-¦`);

/** Shapes that documents are made of: each line an indentation, and `K` a key, `V` a value. */
const shapes = [
  'K: V\n',
  'K: V\nK: V\n',
  'K:\n  K: V\n  K: V\nK: V\n',
  'K:\n- V\n- V\n',
  'K:\n  - V\n  - K: V\n    K: V\n',
  'K:\n  - K: V\n    K:\n      - V\n',
  'K:\n    [\n      V,\n      V,\n    ]\nK: V\n',
  'K:\n  [V,\n  V]\n',
  'K:\n [V]\n',
  'K: [V, V]\nK: {K: V, K: V}\n',
  'K: |\n  V\n  V\nK: V\n',
  'K: >-\n  V\n\n  V\n',
  'K: |\n  V\n   \n',
  'K: >\n  V\n    V\n  V\n',
  'K: |-\n  V\n\nK: V\n',
  'K:\n  - K: |\n      V\n    K: V\n',
  '# V\nK: V # V\n# V\n',
  'K:\n  V\n  V\n',
  'K: V\n  V\n',
  'K: "V\n  V"\n',
  '- V\n- - V\n',
  'K:\n\n\n  K: V\n\n',
  'K:\nK:\n  -\n  - V\n',
  '  K: V\n  K: V\n',
  'K: V\n K: V\n',
  '? V\n: V\n',
  'K: V\n---\nK: V\n',
  'K: V\n...\n',
  '%YAML 1.2\n---\nK: V\n',
  'K : V\nK:V\n',
];

const usual = ['Maske', '20 Stück', '7', 'true', '"a b"', "'a'", '[a, b]', '2020-04-01', '+49 30 1', '§ 5'];
const value = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...usual) },
  { weight: 3, arbitrary: fc.constantFrom(...scalars) },
  fc.constantFrom(...blanks),
  fc.tuple(fc.constantFrom(...signs), fc.constantFrom(...scalars)).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom(...scalars), fc.constantFrom(...blanks, ' ', ', ')).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom(...blanks, ' ', '"'), fc.constantFrom(...scalars)).map((parts) => parts.join('')),
);

/** One of the shapes with keys and values, often with a blank, a sign or an indentation somewhere it does not belong. */
const shaped = fc
  .record({
    shape: fc.constantFrom(...shapes),
    values: fc.array(value, { minLength: 6, maxLength: 6 }),
    keys: fc.array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f') },
        fc.constantFrom(...keys),
      ),
      { minLength: 6, maxLength: 6 },
    ),
    odd: fc.array(
      fc.record({ at: fc.nat(), text: fc.constantFrom(...blanks, ...signs, ...indents, ...small) }),
      { maxLength: 2, size: 'xsmall' },
    ),
    indent: fc.constantFrom(...indents),
  })
  .map(({ shape, values, keys: names, odd, indent }) => {
    let [nextKey, nextValue] = [0, 0];
    const text = shape
      .replace(/[KV]/g, (which) => (which === 'K' ? names[nextKey++ % 6]! : values[nextValue++ % 6]!))
      .replace(/^/gm, indent === '\t' ? '' : indent);
    return odd.reduce((result, { at, text: added }) => {
      const start = at % (result.length + 1);
      return result.slice(0, start) + added + result.slice(start);
    }, text);
  });

/** Whatever the parts give when thrown together. */
const soup = fc
  .array(
    fc.constantFrom(
      ...blanks,
      ...indents,
      ...signs,
      ...scalars,
      'a: ',
      'b: ',
      'c:',
      '- ',
      '\n',
      '\n',
      '\n',
      '\n  ',
      ', ',
      '[',
      ']',
    ),
    { maxLength: 12 },
  )
  .map((parts) => `a: ${parts.join('')}`);

/**
 * Documents of all kinds, valid and not.
 * @param heads real ones, of which some are changed a little
 */
export function yamlDocuments(heads: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 5, arbitrary: shaped },
    { weight: 2, arbitrary: soup },
    { weight: 1, arbitrary: fc.constantFrom(...heads).chain((head) => mutated(head, 2)) },
  );
}
