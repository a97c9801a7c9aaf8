/** Words of Decap that the desk goes by without changing them. */
export interface Foothold {
  /** What would be lost without a word if they changed. */
  why: string;
  package: string;
  /** From the package on. */
  file: string;
  /** Each stands in the file. */
  words: readonly string[];
}

const core = { package: 'decap-cms-core' };
const github = { package: 'decap-cms-backend-github' };

/** Action types, keys and members whose names the desk's editor repeats. */
export const footholds: readonly Foothold[] = [
  {
    why: 'stand-ins/notifications.ts keeps messages of failures by these actions.',
    ...core,
    file: 'dist/esm/actions/notifications.js',
    words: ["'NOTIFICATION_SEND'", "'NOTIFICATION_DISMISS'", "'NOTIFICATION_CLEAR'"],
  },
  {
    why: 'stand-ins/notifications.ts takes old failures away at the next attempt by these actions.',
    ...core,
    file: 'dist/esm/actions/editorialWorkflow.js',
    words: ['PERSIST', 'PUBLISH', 'STATUS_CHANGE'].map((name) => `'UNPUBLISHED_ENTRY_${name}_REQUEST'`),
  },
  {
    why: 'stand-ins/notifications.ts takes a form’s messages away by this action, and leaves one to the list of problems.',
    ...core,
    file: 'dist/esm/actions/entries.js',
    words: ["'DRAFT_DISCARD'", "'ui.toast.missingRequiredField'"],
  },
  {
    why: 'field-check.ts refuses a field through the validity that Decap asks its control for.',
    ...core,
    file: 'dist/esm/components/Editor/EditorControlPane/Widget.js',
    words: ['this.innerWrappedControl.isValid', 'onValidateObject'],
  },
  {
    why: 'field-check.ts judges a list as a whole where Decap validates its items.',
    package: 'decap-cms-widget-list',
    file: 'dist/esm/ListControl.js',
    words: ['validate = () =>', 'validateSize = () =>', 'this.props.onValidateObject(this.props.forID,'],
  },
  {
    why: 'list/list-control.tsx draws the list itself, and keeps Decap’s keys, values and folds.',
    package: 'decap-cms-widget-list',
    file: 'dist/esm/ListControl.js',
    words: [
      ...[
        'renderListControl()',
        'this.renderListControl()',
        'handleAdd =',
        'mixedDefault =',
        'addItem =',
        'onSortEnd =',
      ],
      ...['handleRemove =', 'handleItemCollapseToggle =', 'handleChangeFor =', 'objectLabel(', 'hasError ='],
      ...['processControlRef =', 'getStableParentIds =', 'validationKey: key', 'forList: true'],
    ],
  },
  {
    why: 'field-check.ts judges a group of fields as a whole where Decap validates those within.',
    package: 'decap-cms-widget-object',
    file: 'dist/esm/ObjectControl.js',
    words: ['validate = () =>'],
  },
  {
    why: 'while-saving.ts finds the form by the name of its style.',
    ...core,
    file: 'dist/esm/components/Editor/EditorInterface.js',
    words: ['label: "ControlPaneContainer"'],
  },
  {
    why: 'github/connection.ts takes a new token from where Decap keeps it.',
    ...core,
    file: 'dist/esm/backend.js',
    words: ["storageKey = 'decap-cms-user'"],
  },
  {
    why: 'github/connection.ts sends every request itself.',
    package: 'decap-cms-lib-util',
    file: 'dist/esm/API.js',
    words: ['api.requestFunction'],
  },
  {
    why: 'github/api.ts keeps Decap from pushing past a refused merge, which it does at this status.',
    ...github,
    file: 'dist/esm/API.js',
    words: ['error instanceof APIError && error.status === 405'],
  },
];
