import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import type { DecapConfig } from '#desk/config/decap-config.ts';

const MODULES = join(process.cwd(), 'node_modules');
const CORE = join(MODULES, 'decap-cms-core/dist/esm');
const WIDGETS = ['image', 'list', 'object'];

/** Of the hub's own field for texts. */
const TEXT = { properties: { editor_components: { type: 'array', items: { type: 'string' } } } };

/** What Decap's schema takes from modules that need a browser; the hub's configuration uses neither. */
const STUBS: Readonly<Record<string, string>> = {
  '../lib/i18n': 'export const I18N_STRUCTURE = { none: 0 }, I18N_FIELD = { none: 0 };',
  '../formats/formats':
    "export const frontmatterFormats = ['yaml-frontmatter'], extensionFormatters = { md: 1, yaml: 1, yml: 1 };",
};

/** The hub's own field stands in the place of Decap's, and reads the same of its configuration. */
const SELECT = {
  required: ['options'],
  properties: { multiple: { type: 'boolean' }, max: { type: 'integer' } },
};

/** Decap's own check of a configuration, with the schemas of its widgets. Its packages run in Node only bundled. */
export async function decapValidator(): Promise<(config: DecapConfig) => void> {
  const folder = mkdtempSync(join(tmpdir(), 'decap-schema-'));
  try {
    const entry = join(folder, 'entry.js');
    writeFileSync(entry, entryCode());
    await build({
      configFile: false,
      logLevel: 'error',
      plugins: [stubs],
      build: { ssr: entry, outDir: join(folder, 'out'), minify: false },
      ssr: { noExternal: true },
    });
    const module = (await import(pathToFileURL(join(folder, 'out/entry.js')).href)) as {
      validateConfig: (config: unknown) => void;
    };
    return module.validateConfig;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const stubs: Plugin = {
  name: 'stubs',
  enforce: 'pre',
  resolveId: (id) => (id in STUBS ? `\0${id}` : undefined),
  load: (id) => STUBS[id.slice(1)],
};

function entryCode(): string {
  return [
    `export { validateConfig } from '${CORE}/constants/configSchema.js';`,
    `import { registerWidget } from '${CORE}/lib/registry.js';`,
    ...WIDGETS.map((name) => `import ${name} from '${MODULES}/decap-cms-widget-${name}/dist/esm/schema.js';`),
    ...WIDGETS.map((name) => `registerWidget('${name}', () => null, () => null, ${name});`),
    `registerWidget('markdown', () => null, () => null, ${JSON.stringify(TEXT)});`,
    `registerWidget('select', () => null, () => null, ${JSON.stringify(SELECT)});`,
  ].join('\n');
}
