import { isMap, isScalar, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import type { Finding } from '#checks/finding.ts';
import { readPlainYaml } from './yaml-plain.ts';

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
    return parseDocument(yaml, { prettyErrors: false, uniqueKeys: true, logLevel: 'error' });
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
    const findings = [...document.errors.map((error) => errorFinding(error, yaml)), ...strangers(document)];
    if (findings.length > 0) return { findings };
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    if (value !== null && !isMap(document.contents)) return { findings: [{ code: 'yaml-not-mapping', offset: 0 }] };
    return { value, findings };
  } catch (error) {
    if (error instanceof RangeError) return { findings: [{ code: 'yaml-too-deep', offset: 0 }] };
    throw error;
  }
}

function errorFinding(error: YAMLError, yaml: string): ParsedYaml['findings'][number] {
  const offset = error.pos[0];
  if (error.code === 'DUPLICATE_KEY') {
    return { code: 'yaml-duplicate-key', offset, facts: { key: /^[^\s:]{1,60}/.exec(yaml.slice(offset, offset + 60))?.[0] ?? '' } };
  }
  if (error.code === 'TAB_AS_INDENT') return { code: 'yaml-tab', offset };
  if (error.code === 'MULTIPLE_DOCS') return { code: 'yaml-documents', offset };
  if (error.code === 'TAG_RESOLVE_FAILED') return { code: 'yaml-tag', offset, facts: { tag: '!' } };
  return { code: 'yaml-syntax', offset, facts: { reason: error.code } };
}

/** YAML's rarer features, which no entry needs and some of which are traps. */
function strangers(document: Document.Parsed): ParsedYaml['findings'] {
  const findings: ParsedYaml['findings'] = [];
  visit(document, {
    Alias: (_, node) => void findings.push({ code: 'yaml-anchor', offset: node.range![0], facts: { name: node.source } }),
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) findings.push({ code: 'yaml-anchor', offset: node.range![0], facts: { name: node.anchor } });
      if (node.tag) findings.push({ code: 'yaml-tag', offset: node.range![0], facts: { tag: node.tag } });
    },
    Pair: (_, pair) => {
      const { key } = pair;
      const offset = (key as { range?: [number, number, number] }).range?.[0] ?? 0;
      if (!isScalar(key) || typeof key.value !== 'string') findings.push({ code: 'yaml-key-not-text', offset });
      else if (FORBIDDEN_KEYS.has(key.value)) findings.push({ code: 'yaml-key-forbidden', offset, facts: { key: key.value } });
    },
  });
  return findings;
}
