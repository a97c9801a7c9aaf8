import { imported, named, type Correction } from './correction.ts';
import { savingCorrections } from './saving-corrections.ts';

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
    why: 'Whoever leaves what they have not saved finds it when they come back, and so does whoever could not load it.',
    file: 'components/Editor/Editor.js',
    from: /this\.deleteBackup\(\);(\s+unblock\(\);)/,
    to: 'if (!this.props.localBackup && !this.props.hasChanged) this.deleteBackup();$1',
  },
  {
    why: 'Decap keeps a copy two seconds after the last letter, and a tab may be closed before.',
    file: 'components/Editor/Editor.js',
    from: 'this.exitBlocker = event => {',
    to: '$& this.createBackup.flush();',
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
    to: imported('whileSaving', 'while-saving.ts'),
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
    why: 'A switch that was never touched is off.',
    package: 'decap-cms-ui-default',
    file: 'Toggle.js',
    from: '"aria-checked": isActive?.toString(),',
    to: '"aria-checked": Boolean(isActive),',
  },
  {
    why: 'What a field says of itself is read out with it (WCAG 1.3.1).',
    file: 'components/Editor/EditorControlPane/EditorControl.js',
    from: 'fieldHint && _jsx(ControlHint, {',
    to: 'fieldHint && _jsx(ControlHint, { id: `${this.uniqueFieldId}-hint`,',
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
    to: "nameOfNew(String(identifier ?? ''), collection.get('name'))",
  },
  {
    why: 'A new entry is named as in the issue forms.',
    file: 'lib/formatters.js',
    from: /^/,
    to: imported('nameOfNew', 'entry-name.ts'),
  },
  {
    why: 'An error in one field would take the whole editor down.',
    file: 'components/Editor/EditorControlPane/EditorControl.js',
    from: "import Widget from './Widget';",
    to: `import Unbounded from './Widget';\n${imported('bounded', 'field-boundary.tsx')}const Widget = bounded(Unbounded);`,
  },
  ...savingCorrections,
];
