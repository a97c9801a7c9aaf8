import { fileURLToPath } from 'node:url';

/** A place in Decap's text that is written otherwise. */
export interface Correction {
  /** What it is for: said when an update of Decap has moved the place. */
  why: string;
  /** `decap-cms-core` without it. */
  package?: string;
  /** Below `dist/esm/` of the package. */
  file: string;
  from: string | RegExp;
  to: string;
  /** How often `from` stands in the file: once, unless it says otherwise. */
  times?: number;
}

/** Where Decap works otherwise than the desk needs, and offers no setting for it. */
export const corrections: readonly Correction[] = [
  {
    why: 'The tab for loose images would put them past review; images belong to an entry.',
    file: 'reducers/mediaLibrary.js',
    from: 'showMediaButton: true',
    to: 'showMediaButton: false',
  },
  {
    why: 'What went wrong in a search comes from Decap as "[object Object]".',
    file: 'backend.js',
    from: /throw new Error\(\{[^}]*while searching[^}]*\}\)/,
    to: 'throw errors[0]',
  },
  {
    why: 'A view chosen while the list is still loading would be one of the part that is there.',
    file: 'actions/entries.js',
    from: /if \(isFetching\) \{\s*return;\s*\}/,
    to: `while (isFetching && selectIsFetching(getState().entries, collection.get('name')))
      await new Promise(done => setTimeout(done, 50));`,
    times: 3,
  },
  {
    why: 'The copy of what was written comes back before the entry itself is loaded, which then takes its place.',
    file: 'components/Editor/Editor.js',
    from: 'if (!prevProps.localBackup && this.props.localBackup) {',
    to: 'if (!this.backupOffered && this.props.localBackup && this.props.draftKey) { this.backupOffered = true;',
  },
  {
    why: 'Whoever leaves an entry that could not be loaded keeps the copy of what they wrote.',
    file: 'components/Editor/Editor.js',
    from: /this\.deleteBackup\(\);(\s+unblock\(\);)/,
    to: 'if (!this.props.localBackup) this.deleteBackup();$1',
  },
  {
    why: 'What is written while a draft is saved would be lost.',
    file: 'components/Editor/withWorkflow.js',
    from: 'dispatch(persistUnpublishedEntry(collection, unpublishedEntry))',
    to: 'whileSaving(() => dispatch(persistUnpublishedEntry(collection, unpublishedEntry)))',
  },
  {
    why: 'What is written while a draft is saved would be lost.',
    file: 'components/Editor/withWorkflow.js',
    from: /^/,
    to: imported('whileSaving', 'while-saving'),
  },
  {
    why: 'Of an item without a text of its own, Decap says in English that it has none.',
    package: 'decap-cms-widget-list',
    file: 'ListControl.js',
    from: "`No ${labelField.get('name')}`",
    to: "`${labelField.get('label')}: –`",
  },
  {
    why: 'All published images of the folder would be kept with what was written, and asked for one by one to bring it back.',
    file: 'backend.js',
    from: "entry.get('mediaFiles').toJS().map(async",
    to: "entry.get('mediaFiles').toJS().filter(({ draft }) => draft).map(async",
  },
  {
    why: 'Grey and red of too little contrast (WCAG 1.4.3).',
    package: 'decap-cms-ui-default',
    file: 'styles.js',
    from: "gray: '#798291'",
    to: "gray: '#555d6b'",
  },
  {
    why: 'Grey and red of too little contrast (WCAG 1.4.3).',
    package: 'decap-cms-ui-default',
    file: 'styles.js',
    from: "red: '#ff003b'",
    to: "red: '#b8002a'",
  },
  {
    why: 'Grey and red of too little contrast (WCAG 1.4.3).',
    file: 'components/App/Header.js',
    from: 'color:#7b8290',
    to: 'color:#555d6b',
  },
  {
    why: 'Buttons and frames without a name (WCAG 4.1.2).',
    package: 'decap-cms-ui-default',
    file: 'ListItemTopBar.js',
    from: 'onClick: onCollapseToggle,',
    to: `onClick: onCollapseToggle, type: 'button', 'aria-expanded': !collapsed, 'aria-label': ${named('Auf- oder zuklappen', 'Collapse or expand')},`,
  },
  {
    why: 'Buttons and frames without a name (WCAG 4.1.2).',
    package: 'decap-cms-ui-default',
    file: 'ListItemTopBar.js',
    from: 'onClick: onRemove,',
    to: `onClick: onRemove, type: 'button', 'aria-label': ${named('Entfernen', 'Remove')},`,
  },
  {
    why: 'A switch that was never touched is off; the one between the two views of a text has no label.',
    package: 'decap-cms-ui-default',
    file: 'Toggle.js',
    from: '"aria-checked": isActive?.toString(),',
    to: `"aria-checked": Boolean(isActive), "aria-label": id ? undefined : 'Markdown',`,
  },
  {
    why: 'The text field has a role and a name (WCAG 4.1.2).',
    package: 'decap-cms-widget-markdown',
    file: 'MarkdownControl/VisualEditor.js',
    from: '_jsx(Editable, {',
    to: `_jsx(Editable, { role: 'textbox', 'aria-multiline': true, 'aria-label': field.get('label'),`,
  },
  {
    why: 'The frame of the preview has a name (WCAG 4.1.2).',
    file: 'components/Editor/EditorPreviewPane/EditorPreviewPane.js',
    from: 'id: "preview-pane",',
    to: `id: "preview-pane", title: ${named('Vorschau', 'Preview')},`,
    times: 2,
  },
  {
    why: 'A new entry is named as in the issue forms, whatever letters its title has, and never by a number alone.',
    file: 'lib/formatters.js',
    from: 'compileStringTemplate(slugTemplate, date, identifier, entryData, processSegment)',
    to: "nameOfNew(String(identifier), collection.get('name'))",
  },
  {
    why: 'A new entry is named as in the issue forms.',
    file: 'lib/formatters.js',
    from: /^/,
    to: imported('nameOfNew', 'entry-name'),
  },
  {
    why: 'The second of a name is number 2, as in the issue forms.',
    file: 'backend.js',
    from: 'let i = 1;\n    let uniqueSlug',
    to: 'let i = 2;\n    let uniqueSlug',
  },
];

/** A name in the language of the page, as an expression. */
function named(german: string, english: string): string {
  return `document.documentElement.lang === 'en' ? ${JSON.stringify(english)} : ${JSON.stringify(german)}`;
}

/** The beginning of a file that then knows a function of the editor. */
function imported(name: string, file: string): string {
  const path = fileURLToPath(new URL(`../editor/${file}.ts`, import.meta.url));
  return `import { ${name} } from ${JSON.stringify(path)};\n`;
}
