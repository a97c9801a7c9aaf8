import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

interface Correction {
  /** `decap-cms-core` without it. */
  package?: string;
  file: string;
  from: string | RegExp;
  to: string;
}

/** Where Decap works otherwise than the desk needs, and offers no setting for it. */
const corrections: readonly Correction[] = [
  // The tab for loose images would put them past review; images belong to an entry.
  { file: 'reducers/mediaLibrary.js', from: 'showMediaButton: true', to: 'showMediaButton: false' },
  // What went wrong in a search comes from Decap as "[object Object]".
  {
    file: 'backend.js',
    from: /throw new Error\(\{[^}]*while searching[^}]*\}\)/,
    to: 'throw errors[0]',
  },
  // A view chosen while the list is still loading would be one of the part that is there.
  {
    file: 'actions/entries.js',
    from: /if \(isFetching\) \{\s*return;\s*\}/g,
    to: `while (isFetching && selectIsFetching(getState().entries, collection.get('name')))
      await new Promise(done => setTimeout(done, 50));`,
  },
  // The copy of what was written comes back before the entry itself is loaded, which then takes its place.
  {
    file: 'components/Editor/Editor.js',
    from: 'if (!prevProps.localBackup && this.props.localBackup) {',
    to: 'if (!this.backupOffered && this.props.localBackup && this.props.draftKey) { this.backupOffered = true;',
  },
  // Whoever leaves an entry that could not be loaded keeps the copy of what they wrote.
  {
    file: 'components/Editor/Editor.js',
    from: /this\.deleteBackup\(\);(\s+unblock\(\);)/,
    to: 'if (!this.props.localBackup) this.deleteBackup();$1',
  },
  // What is written while a draft is saved would be lost.
  {
    file: 'components/Editor/withWorkflow.js',
    from: 'dispatch(persistUnpublishedEntry(collection, unpublishedEntry))',
    to: 'whileSaving(() => dispatch(persistUnpublishedEntry(collection, unpublishedEntry)))',
  },
  {
    file: 'components/Editor/withWorkflow.js',
    from: /^/,
    to: `import { whileSaving } from ${JSON.stringify(fileURLToPath(new URL('../editor/while-saving.ts', import.meta.url)))};\n`,
  },
  // German nouns are written with a capital letter, in "2 Quellen" and "Quelle hinzufügen" too.
  {
    package: 'decap-cms-widget-list',
    file: 'ListControl.js',
    from: /\b(label|labelSingular)\.toLowerCase\(\)/g,
    to: '$1',
  },
  // Of an item without a text of its own, Decap says in English that it has none.
  {
    package: 'decap-cms-widget-list',
    file: 'ListControl.js',
    from: "`No ${labelField.get('name')}`",
    to: "`${labelField.get('label')}: –`",
  },
  // All published images of the folder would be kept with what was written, and asked for one by one to bring it back.
  {
    file: 'backend.js',
    from: "entry.get('mediaFiles').toJS().map(async",
    to: "entry.get('mediaFiles').toJS().filter(({ draft }) => draft).map(async",
  },
  // Grey and red of too little contrast (WCAG 1.4.3).
  { package: 'decap-cms-ui-default', file: 'styles.js', from: "gray: '#798291'", to: "gray: '#555d6b'" },
  { package: 'decap-cms-ui-default', file: 'styles.js', from: "red: '#ff003b'", to: "red: '#b8002a'" },
  { file: 'components/App/Header.js', from: /color:#7b8290/g, to: 'color:#555d6b' },
  // Buttons and frames without a name (WCAG 4.1.2).
  {
    package: 'decap-cms-ui-default',
    file: 'ListItemTopBar.js',
    from: 'onClick: onCollapseToggle,',
    to: `onClick: onCollapseToggle, type: 'button', 'aria-expanded': !collapsed, 'aria-label': ${named('Auf- oder zuklappen', 'Collapse or expand')},`,
  },
  {
    package: 'decap-cms-ui-default',
    file: 'ListItemTopBar.js',
    from: 'onClick: onRemove,',
    to: `onClick: onRemove, type: 'button', 'aria-label': ${named('Entfernen', 'Remove')},`,
  },
  {
    package: 'decap-cms-widget-list',
    file: 'ListControl.js',
    from: /(const \{\s*)(attributes,[\s\S]*?)\.\.\.attributes,/,
    to: `$1$2...attributes, 'aria-label': ${named('Verschieben', 'Move')},`,
  },
  // A switch that was never touched is off; the one between the two views of a text has no label.
  {
    package: 'decap-cms-ui-default',
    file: 'Toggle.js',
    from: '"aria-checked": isActive?.toString(),',
    to: `"aria-checked": Boolean(isActive), "aria-label": id ? undefined : 'Markdown',`,
  },
  {
    package: 'decap-cms-widget-markdown',
    file: 'MarkdownControl/VisualEditor.js',
    from: '_jsx(Editable, {',
    to: `_jsx(Editable, { role: 'textbox', 'aria-multiline': true, 'aria-label': field.get('label'),`,
  },
  {
    file: 'components/Editor/EditorPreviewPane/EditorPreviewPane.js',
    from: /id: "preview-pane",/g,
    to: `id: "preview-pane", title: ${named('Vorschau', 'Preview')},`,
  },
];

/** A name in the language of the page, as an expression. */
function named(german: string, english: string): string {
  return `document.documentElement.lang === 'en' ? ${JSON.stringify(english)} : ${JSON.stringify(german)}`;
}

/** Applies the corrections, and stops the build when an update of Decap has changed what they are about. */
export const decapCorrections: Plugin = {
  name: 'admin-decap-corrections',
  transform(code, id) {
    const own = corrections.filter((one) =>
      id.endsWith(`/${one.package ?? 'decap-cms-core'}/dist/esm/${one.file}`),
    );
    if (own.length === 0) return null;
    return own.reduce((text, { file, from, to }) => {
      const corrected = text.replace(from, to);
      if (corrected === text)
        throw new Error(`Decap's ${file} has changed: see corrections.ts, ${String(from)}`);
      return corrected;
    }, code);
  },
};
