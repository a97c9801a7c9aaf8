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
    to: `import { whileSaving } from ${JSON.stringify(fileURLToPath(new URL('../../admin/while-saving.ts', import.meta.url)))};\n`,
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
];

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
