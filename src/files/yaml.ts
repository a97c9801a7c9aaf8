import type { Document, YAMLError } from 'yaml';
import type { Finding } from '#checks/finding.ts';
import { oddBlanks } from './odd-blanks.ts';
import { yamlLibrary } from './yaml-library.ts';
import { readPlainYaml } from '#formats/yaml-plain.ts';

/** What a YAML text says, as plain values; undefined where it cannot be trusted. */
export interface ParsedYaml {
  value?: unknown;
  /** Places are offsets in the YAML text. */
  findings: (Pick<Finding, 'code' | 'facts'> & { offset: number })[];
}

/** Keys that reach into the prototype of an object. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Parses with source ranges. Never throws: nesting that exhausts the stack leaves one error at the start. */
export function documentOf(yaml: string): Document.Parsed | undefined {
  try {
    return yamlLibrary().parseDocument(yaml, { prettyErrors: false, uniqueKeys: true, logLevel: 'error' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The YAML of a front matter or of an entry: the plain part of it quickly, all the rest with {@link parseYaml}. */
export function readYaml(yaml: string): ParsedYaml {
  const value = readPlainYaml(yaml);
  return value === undefined ? parseYaml(yaml) : { value, findings: [] };
}

/** Reads the YAML of a front matter or of an entry: plain maps, lists, texts, numbers and truth values, nothing else. */
export function parseYaml(yaml: string): ParsedYaml {
  const document = documentOf(yaml);
  if (!document) return { findings: [{ code: 'yaml-too-deep', offset: 0 }] };
  try {
    const directive = directiveAt(yaml);
    if (directive !== undefined) return { findings: [{ code: 'yaml-documents', offset: directive }] };
    const blanks = oddBlanks(document, yaml);
    if (blanks.length > 0) return { findings: blanks };
    const findings = [...errorFindings(document, yaml), ...strangers(document)];
    if (findings.length > 0) return { findings };
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    if (value !== null && !yamlLibrary().isMap(document.contents))
      return { findings: [{ code: 'yaml-not-mapping', offset: 0 }] };
    return { value, findings };
  } catch (error) {
    if (error instanceof RangeError) return { findings: [{ code: 'yaml-too-deep', offset: 0 }] };
    throw error;
  }
}

/** Where a `%` starts a directive before the document; there it could change how all the rest is read. */
function directiveAt(yaml: string): number | undefined {
  let offset = 0;
  for (const line of yaml.split('\n')) {
    if (line.startsWith('%')) return offset;
    if (line.trim() !== '' && !line.startsWith('#')) return undefined;
    offset += line.length + 1;
  }
  return undefined;
}

/** After the first mistake in the grammar, the parser only guesses: further ones would be noise. */
function errorFindings(document: Document.Parsed, yaml: string): ParsedYaml['findings'] {
  const errors = document.errors;
  if (errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION'))
    return [{ code: 'yaml-too-deep', offset: 0 }];
  const known = errors.map((error) => knownError(error, yaml)).filter((finding) => finding !== undefined);
  const first = errors.find((error) => !knownError(error, yaml));
  if (!first || known.some(({ code }) => code === 'yaml-tab')) return known;
  return [
    ...known,
    { code: 'yaml-syntax', offset: openedAt(document, first), facts: { reason: first.code } },
  ];
}

function knownError(error: YAMLError, yaml: string): ParsedYaml['findings'][number] | undefined {
  const offset = error.pos[0];
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return {
        code: 'yaml-duplicate-key',
        offset,
        facts: { key: /^[^\s:]{1,60}/.exec(yaml.slice(offset, offset + 60))?.[0] ?? '' },
      };
    case 'TAB_AS_INDENT':
      return { code: 'yaml-tab', offset };
    case 'MULTIPLE_DOCS':
      return { code: 'yaml-documents', offset };
    case 'TAG_RESOLVE_FAILED':
      return { code: 'yaml-tag', offset, facts: { tag: yaml.slice(offset, error.pos[1]) } };
    default:
      return undefined;
  }
}

/** Where the text begins whose closing quote is missing; the parser notices only at its end. */
function openedAt(document: Document.Parsed, error: YAMLError): number {
  let offset = error.pos[0];
  if (!error.message.startsWith('Missing closing')) return offset;
  yamlLibrary().visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[1] >= error.pos[0]) offset = range[0];
    },
  });
  return offset;
}

/** YAML's rarer features, which no entry needs and some of which are traps. */
function strangers(document: Document.Parsed): ParsedYaml['findings'] {
  const findings: ParsedYaml['findings'] = [];
  yamlLibrary().visit(document, {
    Alias: (_, node) =>
      void findings.push({ code: 'yaml-anchor', offset: node.range![0], facts: { name: node.source } }),
    Node: (_, node) => {
      if ('anchor' in node && node.anchor)
        findings.push({ code: 'yaml-anchor', offset: node.range![0], facts: { name: node.anchor } });
      if (node.tag) findings.push({ code: 'yaml-tag', offset: node.range![0], facts: { tag: node.tag } });
    },
    Pair: (_, pair) => {
      const { key } = pair;
      const offset = (key as { range?: [number, number, number] }).range?.[0] ?? 0;
      if (!yamlLibrary().isScalar(key) || typeof key.value !== 'string')
        findings.push({ code: 'yaml-key-not-text', offset });
      else if (FORBIDDEN_KEYS.has(key.value))
        findings.push({ code: 'yaml-key-forbidden', offset, facts: { key: key.value } });
    },
  });
  return findings;
}
