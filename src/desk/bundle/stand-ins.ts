/** A module that Decap imports and that another one takes the place of. */
export interface StandIn {
  /** What it is for: said when an update of Decap has moved the place. */
  why: string;
  /** As it is imported. */
  module: string;
  /** The file that imports it, from its package on. */
  importer: string;
  /** A file of `desk/editor/stand-ins/`, or a package of ours. */
  by: { file: string } | { package: string };
}

const nothing = { file: 'nothing' };
/** The parts of Decap that are styled by its own module of styles. */
const STYLED = [
  ...['AuthenticationPage', 'Dropdown', 'FieldLabel', 'IconButton', 'ListItemTopBar', 'Loader'],
  ...['ObjectWidgetTopBar', 'Toggle', 'index'],
];
const formats = { importer: 'decap-cms-core/dist/esm/formats/formats.js', by: { file: 'formats' } };

/** What Decap brings along and the desk does not use, or must not. */
export const standIns: readonly StandIn[] = [
  ...STYLED.map((part) => ({
    why: 'The desk looks like its hub, in light and in dark.',
    module: './styles',
    importer: `decap-cms-ui-default/dist/esm/${part}.js`,
    by: { file: 'styles' },
  })),
  {
    why: 'The hub’s mark and name, a way past the navigation, and nothing that needs 800 pixels.',
    module: './Header',
    importer: 'decap-cms-core/dist/esm/components/App/App.js',
    by: { file: 'header' },
  },
  {
    why: 'On a phone the sections stand behind a button.',
    module: './Sidebar',
    importer: 'decap-cms-core/dist/esm/components/Collection/Collection.js',
    by: { file: 'sidebar' },
  },
  {
    why: 'Decap draws its bar of progress on a canvas, which knows no colour scheme.',
    module: 'react-topbar-progress-indicator',
    importer: 'decap-cms-core/dist/esm/components/App/App.js',
    by: { file: 'progress' },
  },
  {
    why: 'Names of images and addresses are written with the hub’s own letters, `ü` as `ue`.',
    module: 'diacritics',
    importer: 'decap-cms-core/dist/esm/lib/urlHelper.js',
    by: { file: 'diacritics' },
  },
  {
    why: 'Images are drawn anew by `desk/editor/images.ts`; WebAssembly that encodes WebP is too heavy.',
    module: '@jsquash/webp',
    importer: 'decap-cms-core/dist/esm/lib/imageTransformations.js',
    by: nothing,
  },
  {
    why: 'GitHub’s GraphQL is not used, and Apollo is heavy.',
    module: './GraphQLAPI',
    importer: 'decap-cms-backend-github/dist/esm/implementation.js',
    by: nothing,
  },
  {
    why: 'Decap’s check of its configuration evaluates text as code, which the page’s policy forbids; the tests do it.',
    module: '../constants/configSchema',
    importer: 'decap-cms-core/dist/esm/actions/config.js',
    by: nothing,
  },
  {
    why: 'What failed stays to be read, and lists that could not be sorted or searched say so.',
    module: './notifications',
    importer: 'decap-cms-core/dist/esm/reducers/index.js',
    by: { file: 'notifications' },
  },
  { why: 'Each collection has the hub’s own file format.', module: './yaml', ...formats },
  { why: 'Each collection has the hub’s own file format.', module: './toml', ...formats },
  { why: 'Each collection has the hub’s own file format.', module: './frontmatter', ...formats },
  {
    why: 'Lists say who, where, until when and how an entry stands, and load in two requests.',
    module: './Entries/EntriesCollection',
    importer: 'decap-cms-core/dist/esm/components/Collection/Collection.js',
    by: { file: 'entries-collection' },
  },
  {
    why: 'Lists bring their own order, groups and filters.',
    module: './CollectionControls',
    importer: 'decap-cms-core/dist/esm/components/Collection/Collection.js',
    by: nothing,
  },
  {
    why: 'One search goes through all sections and everything that an entry says.',
    module: './Entries/EntriesSearch',
    importer: 'decap-cms-core/dist/esm/components/Collection/Collection.js',
    by: { file: 'entries-search' },
  },
  {
    why: 'One search goes through all sections and everything that an entry says.',
    module: './CollectionSearch',
    importer: 'decap-cms-core/dist/esm/components/Collection/Sidebar.js',
    by: { file: 'collection-search' },
  },
  {
    why: 'Above the form stand the acts of every day, what is said about the draft and the history.',
    module: './EditorControlPane/EditorControlPane',
    importer: 'decap-cms-core/dist/esm/components/Editor/EditorInterface.js',
    by: { file: 'editor-control-pane' },
  },
  {
    why: 'The board knows drafts of one entry only, and nobody to whom they are assigned.',
    module: '../Workflow/Workflow',
    importer: 'decap-cms-core/dist/esm/components/App/App.js',
    by: { file: 'workflow' },
  },
  {
    why: 'One YAML library, the hub’s: Decap’s older one does the same here.',
    module: 'yaml',
    importer: 'decap-cms-core/dist/esm/actions/config.js',
    by: { package: 'yaml' },
  },
  {
    why: 'One YAML library, the hub’s: Decap’s older one does the same here.',
    module: 'yaml',
    importer: 'decap-cms-core/dist/esm/components/UI/ErrorBoundary.js',
    by: { package: 'yaml' },
  },
];
