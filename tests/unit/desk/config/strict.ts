import type { DecapConfig, DecapField } from '#desk/config/decap-config.ts';

const FIELD = ['name', 'label', 'widget', 'required', 'hint', 'pattern', 'default'];
const IMAGE = ['media_folder', 'public_folder', 'choose_url'];
const LIST = ['label_singular', 'collapsed', 'summary', 'minimize_collapsed', 'allow_reorder', 'min', 'max'];

/** What each widget takes beyond what all of them take; `hidden` is no widget, but the editor knows it. */
const widgets: Readonly<Record<string, readonly string[]>> = {
  address: [],
  boolean: [],
  day: [],
  hidden: [],
  // The hub's own: fixed once its term is published.
  id: [],
  image: IMAGE,
  list: [...LIST, 'fields', 'types', 'typeKey'],
  markdown: ['buttons', 'editor_components', 'modes'],
  number: ['value_type', 'unit_at'],
  object: ['collapsed', 'summary', 'fields'],
  phone: [],
  // The hub's own field, which reads what its ids stand for.
  select: ['options', 'multiple', 'min', 'max', 'target'],
  string: [],
  text: [],
};
const CONFIG = [
  ...[
    'backend',
    'load_config_file',
    'publish_mode',
    'locale',
    'site_url',
    'display_url',
    'show_preview_links',
  ],
  ...['media_folder', 'public_folder', 'slug', 'editor', 'collections'],
];
const COLLECTION = ['name', 'label', 'label_singular', 'description', 'format', 'delete', 'editor'];
const FOLDER = [
  ...[
    'folder',
    'create',
    'extension',
    'slug',
    'path',
    'identifier_field',
    'summary',
    'preview_path',
    'fields',
  ],
  ...['media_folder', 'public_folder'],
];

/** Keys and widgets that Decap would silently ignore, by their place: its own check lets them pass. */
export function strangeIn(config: DecapConfig): string[] {
  return [
    ...others('', config, CONFIG),
    ...config.collections.flatMap((collection) => [
      ...others(collection.name, collection, [...COLLECTION, ...(collection.files ? ['files'] : FOLDER)]),
      ...(collection.fields ?? []).flatMap((field) => strangeField(collection.name, field)),
      ...(collection.files ?? []).flatMap((file) => [
        ...others(`${collection.name}/${file.name}`, file, ['name', 'label', 'file', 'fields']),
        ...file.fields.flatMap((field) => strangeField(`${collection.name}/${file.name}`, field)),
      ]),
    ]),
  ];
}

function strangeField(place: string, field: DecapField): string[] {
  const own = `${place}.${field.name}`;
  const known = widgets[field.widget];
  return [
    ...(known ? others(own, field, [...FIELD, ...known]) : [`${own}: widget ${field.widget}`]),
    ...[...(field.fields ?? []), ...(field.types ?? [])].flatMap((inner) => strangeField(own, inner)),
  ];
}

function others(place: string, given: object, known: readonly string[]): string[] {
  return Object.keys(given)
    .filter((key) => !known.includes(key))
    .map((key) => `${place}: ${key}`);
}
