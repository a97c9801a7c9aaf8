import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseYaml } from '#files/yaml.ts';
import { readPlainYaml } from '#formats/yaml-plain.ts';
import { files } from './mutations.ts';
import { yamlDocuments } from './yaml-documents.ts';

// How long that takes says something about the machine only.
vi.setConfig({ testTimeout: 3_600_000 });

const RUNS = process.env['HUB_TEST_LONG'] === '1' ? 500_000 : 20_000;

const brackets = 'terms:\n  de:\n    [\n      Maske,\n      OP-Maske,\n    ]\n  en: [mask, "face mask"]\n';
const heads = files
  .map(({ text }) => (text.startsWith('---') ? text.split('---\n')[1]! : text))
  .concat(brackets, brackets);

describe('the quick reader of plain YAML', () => {
  it('reads every file of the base hub but those with lists of lists', () => {
    expect(heads.filter((head) => readPlainYaml(head) !== undefined).length).toBeGreaterThan(
      heads.length * 0.8,
    );
  });

  it('gives what the full parser gives, or nothing', () => {
    let read = 0;
    fc.assert(
      fc.property(yamlDocuments(heads), (yaml) => {
        const quick = readPlainYaml(yaml);
        if (quick === undefined) return;
        read++;
        const full = parseYaml(yaml);
        if (!isDeepStrictEqual({ value: quick, findings: [] }, full))
          expect({ yaml, quick }).toEqual({ yaml, full });
      }),
      { numRuns: RUNS },
    );
    expect(read).toBeGreaterThan(RUNS / 20);
  });
});
