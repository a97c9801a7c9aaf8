import type { z } from 'zod';
import { kindNames, kinds, type Kind } from '#schemas/kinds.ts';
import { vocabularyFiles } from '#schemas/vocabulary.ts';
import { fieldTable } from './field-table.ts';

/** A guide with its field tables, and what is wrong with its markers. */
export interface Guide {
  text: string;
  /** Names in markers that no kind and no vocabulary file has. */
  unknown: string[];
  /** Vocabulary files whose fields the guide shows nowhere. */
  missing: string[];
}

const MARKED = /(<!-- fields:(\S+) -->\n)[\s\S]*?(<!-- \/fields -->)/g;

/**
 * Writes the field tables anew between `<!-- fields:offer -->` and `<!-- /fields -->`. Kinds that share a schema need one
 * table; a file of the vocabulary is called `vocabulary/units`. A kind that has no table yet gets a section at the end.
 */
export function withFieldTables(guide: string): Guide {
  const schemas = documented();
  const unknown: string[] = [];
  const shown = new Set<z.ZodType>();
  const text = guide.replace(MARKED, (whole: string, open: string, name: string, close: string) => {
    const schema = schemas.get(name);
    if (schema) shown.add(schema);
    else unknown.push(name);
    return schema ? `${open}\n${fieldTable(schema)}\n\n${close}` : whole;
  });
  const sections: string[] = [];
  for (const kind of kindNames) {
    const { schema } = kinds[kind];
    if (!shown.has(schema)) sections.push(sectionOf(kind));
    shown.add(schema);
  }
  const missing = [...schemas].filter(([, schema]) => !shown.has(schema)).map(([name]) => name);
  return { text: [text, ...sections].join('\n'), unknown, missing };
}

function sectionOf(kind: Kind): string {
  const { label, path, schema } = kinds[kind];
  const file = path.replaceAll(/:(\w+)/g, '<$1>');
  const table = `<!-- fields:${kind} -->\n\n${fieldTable(schema)}\n\n<!-- /fields -->`;
  return `## ${label.de}\n\nDatei \`${file}\`:\n\n${table}\n`;
}

function documented(): Map<string, z.ZodType> {
  return new Map([
    ...kindNames.map((kind): [string, z.ZodType] => [kind, kinds[kind].schema]),
    ...Object.entries(vocabularyFiles).map(([name, schema]): [string, z.ZodType] => [
      `vocabulary/${name}`,
      schema,
    ]),
  ]);
}
