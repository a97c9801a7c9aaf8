import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CMS } from 'decap-cms-core';
import { build } from 'vite';
import { vi } from 'vitest';
import { registerEditorComponents } from '#desk/editor/editor-components.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');

/** Decap's own code between a text and its rich-text editor, bundled so that Node can run it. */
const ENTRY = `
export { markdownToSlate, slateToMarkdown } from 'decap-cms-widget-markdown/dist/esm/serializers/index.js';
export { default as MarkdownControl } from 'decap-cms-widget-markdown/dist/esm/MarkdownControl/index.js';
export { default as editorComponent } from 'decap-cms-core/dist/esm/valueObjects/EditorComponent.js';
export { Map } from 'immutable';
`;

/** A node of the rich-text editor's document. */
export interface SlateNode {
  type?: string;
  children?: SlateNode[];
  data?: { shortcode?: string; shortcodeData?: Record<string, string> };
}

export interface TextEditor {
  open(markdown: string): SlateNode[];
  save(document: SlateNode[]): string;
}

/** The rich-text editor's document model with the hub's components, without a screen. */
export async function textEditor(): Promise<TextEditor> {
  const decap = await bundled();
  const plugins: unknown[] = [];
  let components = decap.Map();
  registerEditorComponents(
    {
      registerRemarkPlugin: (plugin: unknown) => plugins.push(plugin),
      registerEditorComponent: (options: unknown) => {
        const component = decap.editorComponent(options);
        components = components.set(component.id, component);
      },
    } as unknown as CMS,
    'de',
  );
  // The serializers ask the control that was made last for the components; at its start it asks the browser for more.
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
  new decap.MarkdownControl({ field: decap.Map(), getEditorComponents: () => components });
  vi.unstubAllGlobals();
  return {
    open: (markdown) => decap.markdownToSlate(markdown, { remarkPlugins: plugins }),
    save: (document) => decap.slateToMarkdown(document, { remarkPlugins: plugins }),
  };
}

interface Components {
  set(id: string, component: unknown): Components;
}
interface Decap {
  markdownToSlate(markdown: string, options: object): SlateNode[];
  slateToMarkdown(document: SlateNode[], options: object): string;
  MarkdownControl: new (props: object) => unknown;
  editorComponent(options: unknown): { id: string };
  Map(): Components;
}

async function bundled(): Promise<Decap> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-text-editor-'));
  try {
    const entry = join(folder, 'entry.js');
    writeFileSync(entry, ENTRY);
    await build({
      configFile: false,
      root: ROOT,
      logLevel: 'error',
      publicDir: false,
      plugins: [{ name: 'from-here', resolveId: fromHere(entry) }],
      define: { 'process.env.NODE_ENV': '"production"' },
      resolve: { alias: { path: 'path-browserify' }, dedupe: ['react', 'react-dom', 'immutable', 'lodash'] },
      ssr: { noExternal: true },
      build: {
        ssr: entry,
        outDir: folder,
        emptyOutDir: false,
        rolldownOptions: { output: { format: 'cjs', entryFileNames: 'text-editor.cjs' } },
      },
    });
    return createRequire(import.meta.url)(join(folder, 'text-editor.cjs')) as Decap;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The entry lies outside the project: what it imports is looked for from here. */
function fromHere(entry: string) {
  return function (
    this: { resolve(id: string, from: string): Promise<unknown> },
    id: string,
    importer?: string,
  ) {
    return importer === entry ? (this.resolve(id, import.meta.filename) as Promise<null>) : null;
  };
}
