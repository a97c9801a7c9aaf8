import { imported, type Correction } from './correction.ts';

/** How entries are opened and saved, where Decap would mix them or lose something. */
export const savingCorrections: readonly Correction[] = [
  {
    why: 'What a person wrote by hand survives: a change is written into the text that was opened, see formats.ts.',
    file: 'backend.js',
    from: "format.toFile(entry.get('data').toJS(), fieldsOrder, fieldsComments)",
    to: "format.toFile(entry.get('data').toJS(), entry.get('raw'))",
  },
  ...onlyAtItsAddress(),
  ...readable(),
  ...underOneName(),
  ...alsoHalf(),
];

/** Decap keeps one form for all addresses, into which whatever is loaded last is put. */
function onlyAtItsAddress(): readonly Correction[] {
  const why = 'The form belongs to the address: an offer would be saved as a request.';
  return [
    {
      why,
      file: 'components/App/App.js',
      from: /_jsx\(Editor, (\{\s*\.\.\.props(?:,\s*newRecord: true)?\s*\})\)/,
      to: '_jsx(Editor, $1, editorKey(props.match.url))',
      times: 2,
    },
    { why, file: 'components/App/App.js', from: /^/, to: imported('editorKey', 'open-address.ts') },
    {
      why,
      file: 'components/Editor/Editor.js',
      from: "entryDraft == null || entryDraft.get('entry') === undefined ||",
      to: "entryDraft == null || !isOfForm(entryDraft.get('entry'), collection.get('name'), newEntry ? '' : slug) ||",
    },
    { why, file: 'components/Editor/Editor.js', from: /^/, to: imported('isOfForm', 'open-address.ts') },
    {
      why,
      file: 'actions/editorialWorkflow.js',
      from: 'dispatch(createDraftFromEntry(entry));',
      to: "if (isOpen(collection.get('name'), slug)) dispatch(createDraftFromEntry(entry));",
    },
    {
      why,
      file: 'actions/editorialWorkflow.js',
      from: /(await dispatch\(loadUnpublishedEntry\(collection, newSlug\)\);\s*)navigateToEntry\(/,
      to: "staysOpenAs(collection.get('name'), newSlug);\n$1isOpen(collection.get('name'), newSlug) && navigateToEntry(",
    },
    {
      why,
      file: 'actions/editorialWorkflow.js',
      from: /^/,
      to: imported('isOpen, staysOpenAs', 'open-address.ts'),
    },
    {
      why,
      file: 'actions/entries.js',
      from: 'dispatch(createDraftFromEntry(loadedEntry));',
      to: "if (isOpen(collection.get('name'), slug)) dispatch(createDraftFromEntry(loadedEntry));",
    },
    {
      why,
      file: 'actions/entries.js',
      from: 'dispatch(emptyDraftCreated(newEntry));',
      to: "if (isOpen(collection.get('name'), '')) dispatch(emptyDraftCreated(newEntry));",
    },
    {
      why,
      file: 'actions/entries.js',
      from: 'return dispatch(localBackupRetrieved(entry));',
      to: "if (isOpen(collection.get('name'), slug ?? '')) return dispatch(localBackupRetrieved(entry));",
    },
    { why, file: 'actions/entries.js', from: /^/, to: imported('isOpen', 'open-address.ts') },
    {
      why: 'After a save that failed, a published entry would count as a draft that can be deleted.',
      file: 'reducers/editorialWorkflow.js',
      from: /case UNPUBLISHED_ENTRY_PERSIST_FAILURE:\s*return /,
      to: `$&!state.getIn(['entities', \`\${action.payload.collection}.\${action.payload.slug}\`, 'path'])
        ? state.deleteIn(['entities', \`\${action.payload.collection}.\${action.payload.slug}\`]) : `,
    },
  ];
}

/** Decap shows an empty form in place of what it cannot read, ready to be saved over it. */
function readable(): readonly Correction[] {
  const why = 'What cannot be read is said before anybody writes over it.';
  return [
    {
      why,
      file: 'backend.js',
      from: 'data: isError(data) ? {} : data',
      to: 'data: isError(data) ? {} : data, ...(isError(data) && entry.raw && { unreadable: data })',
    },
    {
      why,
      file: 'backend.js',
      from: /(entry = this\.entryWithFormat\(collection\)\(entry\);)(\s+entry = await)/,
      to: '$1 refuseUnreadable(entry);$2',
    },
    {
      why,
      file: 'backend.js',
      from: 'let entry = await this.processUnpublishedEntry(collection, entryData, true);',
      to: '$& refuseUnreadable(entry);',
    },
    { why, file: 'backend.js', from: /^/, to: imported('refuseUnreadable', 'unreadable-entry.ts') },
    {
      why: 'A draft that could not be opened would be waited for without end.',
      file: 'actions/editorialWorkflow.js',
      from: /(dispatch\(loadEntry\(collection, slug\)\);\s*\} else \{)/,
      to: '$1 dispatch(unpublishedEntryRedirected(collection, slug)); dispatch(entryLoadError(error, collection, slug));',
    },
    {
      why: 'A draft that could not be opened would be waited for without end.',
      file: 'actions/editorialWorkflow.js',
      from: 'import { loadEntry, entryDeleted,',
      to: 'import { loadEntry, entryLoadError, entryDeleted,',
    },
    {
      why: 'What could not be opened says so as a page does, with a way back.',
      file: 'components/Editor/Editor.js',
      from: /return _jsx\("div", \{\s*children: _jsx\("h3", \{\s*children: entry\.get\('error'\)\s*\}\)\s*\}\);/,
      to: "return _jsx(NotOpened, { reason: entry.get('error'), list: collection.get('name'), label: collection.get('label') });",
    },
    {
      why: 'What could not be opened says so as a page does, with a way back.',
      file: 'components/Editor/Editor.js',
      from: /^/,
      to: imported('NotOpened', 'NotOpened.tsx'),
    },
  ];
}

/** A name is taken or it is not, also for two who save at the same moment. */
function underOneName(): readonly Correction[] {
  const why = 'The second of a name is number 2, as in the issue forms, and its editor is told.';
  return [
    {
      why,
      file: 'backend.js',
      from: 'let i = 1;\n    let uniqueSlug',
      to: 'let i = 2;\n    let uniqueSlug',
    },
    {
      why,
      file: 'backend.js',
      from: "uniqueSlug = `${slug}${sanitizeChar(' ', slugConfig)}${i++}`;",
      to: 'uniqueSlug = numbered(slug, i++);',
    },
    {
      why: 'The GitHub backend gives the next name to an entry whose name was taken in the meantime.',
      file: 'backend.js',
      from: /const opts = \{\s*newEntry,/,
      to: "$& wantedName: newEntry ? slugFormatter(collection, entryDraft.getIn(['entry', 'data']), config.slug) : undefined,",
    },
    {
      why: 'The GitHub backend gives the next name to an entry whose name was taken in the meantime.',
      file: 'backend.js',
      from: /return slug;(\s+\}\s+async invokeEventWithEntry)/,
      to: 'return dataFile.slug;$1',
    },
    { why, file: 'backend.js', from: /^/, to: imported('numbered', '../../domain/new-entry-id.ts') },
    {
      why,
      file: 'actions/editorialWorkflow.js',
      from: /message: \{\s*key: 'ui\.toast\.entrySaved'\s*\},\s*type: 'success',\s*dismissAfter: 4000/,
      to: "type: 'success', ...savedMessage(collection.get('name'), serializedEntry, newSlug)",
    },
    {
      why,
      file: 'actions/editorialWorkflow.js',
      from: /^/,
      to: imported('savedMessage', 'saved-message.ts'),
    },
  ];
}

/** Decap takes no draft in which something is missing. */
function alsoHalf(): readonly Correction[] {
  const why = 'Half a draft can be kept: what is missing stops only what would be ready or published.';
  return [
    {
      why,
      file: 'components/Editor/EditorControlPane/Widget.js',
      from: 'if (isRequired && isEmpty(value)) {',
      to: 'if (isRequired && false) {',
    },
    {
      why,
      package: 'decap-cms-widget-list',
      file: 'ListControl.js',
      from: 'if (!required && !value?.size) {',
      to: 'if (!value?.size) {',
    },
    {
      why: 'Also an entry without a title has a name.',
      file: 'lib/formatters.js',
      from: /if \(!identifier\) \{\s*throw/,
      to: 'if (false) { throw',
    },
    {
      why,
      file: 'actions/editorialWorkflow.js',
      from: 'backend.updateUnpublishedEntryStatus(collection, slug, newStatus).then(',
      to: 'whenReady(selectUnpublishedEntry(state, collection, slug), newStatus)\n.then(() => backend.updateUnpublishedEntryStatus(collection, slug, newStatus)).then(',
    },
    { why, file: 'actions/editorialWorkflow.js', from: /^/, to: imported('whenReady', 'ready-check.ts') },
  ];
}
