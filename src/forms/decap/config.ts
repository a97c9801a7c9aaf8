import { kinds } from '#schemas/kinds.ts';
import type { Content } from '#schemas/entry.ts';
import type { Lang, PlainDate } from '#schemas/fields.ts';
import { bodyFields } from './body.ts';
import {
  folderCollections,
  SETTINGS,
  VOCABULARY,
  vocabularyNames,
  type FolderCollection,
} from './collections.ts';
import type { DecapCollection, DecapConfig } from './decap-config.ts';
import { formFields, type FieldContext } from './fields.ts';
import { optionsOf } from './options.ts';
import { describedKind } from './shape.ts';

export interface DecapInput {
  content: Content;
  /** Language of the editor's words. */
  lang: Lang;
  backend: Record<string, unknown>;
  /** Origin of the site. */
  siteUrl: string;
  /** Path of the site below its origin, with slashes at both ends. */
  base: string;
  /** Plain date in the hub's time zone. */
  today: PlainDate;
  /** Path of the content folder inside the repository. */
  contentFolder?: string;
}

/** Decap's configuration for a hub, from its schemas, its vocabulary and its entries. Plain JSON. */
export function decapConfig(input: DecapInput): DecapConfig {
  const { lang, siteUrl, base, contentFolder = 'content' } = input;
  const site = new URL(base, siteUrl).href.replace(/\/$/, '');
  const context: FieldContext = { lang, options: optionsOf(input.content, lang) };
  return {
    backend: input.backend,
    load_config_file: false,
    publish_mode: 'editorial_workflow',
    locale: lang,
    site_url: site,
    display_url: site,
    show_preview_links: true,
    media_folder: `${contentFolder}/news/de`,
    public_folder: '.',
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    editor: { preview: true },
    collections: [
      ...folderCollections.map((collection) => folder(collection, contentFolder, context)),
      settings(contentFolder, context),
      vocabulary(contentFolder, context),
    ],
  };
}

function folder(collection: FolderCollection, contentFolder: string, context: FieldContext): DecapCollection {
  const { name, kind, lang, description } = collection;
  const { folder: path, path: template, label, plural, body } = kinds[kind];
  const suffix = lang === 'en' ? ` (${context.lang === 'en' ? 'English' : 'Englisch'})` : '';
  const title = 'title' in (describedKind(kind).properties ?? {}) ? 'title' : 'name';
  return {
    name,
    label: plural[context.lang] + suffix,
    label_singular: label[context.lang] + suffix,
    description: description[context.lang],
    folder: [contentFolder, path, lang].filter(Boolean).join('/'),
    create: true,
    delete: false,
    extension: template.slice(template.lastIndexOf('.') + 1),
    format: `hub-${kind}`,
    slug: '{{slug | truncate(60)}}',
    ...(kind === 'call' && { path: '{{slug}}/call' }),
    identifier_field: title,
    summary: `{{${title}}}`,
    media_folder: '',
    public_folder: '',
    editor: { preview: false },
    fields: formFields(describedKind(kind), context, bodyFields(body, context.lang)),
  };
}

function settings(contentFolder: string, context: FieldContext): DecapCollection {
  const { label, path } = kinds.settings;
  return {
    name: SETTINGS,
    label: label[context.lang],
    label_singular: label[context.lang],
    description:
      context.lang === 'en' ? 'What makes this hub yours.' : 'Was diese Drehscheibe zu Ihrer macht.',
    format: 'hub-settings',
    delete: false,
    editor: { preview: false },
    files: [
      {
        name: 'site',
        label: label[context.lang],
        file: `${contentFolder}/${path}`,
        fields: formFields(describedKind('settings'), context, []),
      },
    ],
  };
}

function vocabulary(contentFolder: string, context: FieldContext): DecapCollection {
  return {
    name: VOCABULARY,
    label: context.lang === 'en' ? 'Vocabulary' : 'Vokabular',
    label_singular: context.lang === 'en' ? 'Vocabulary' : 'Vokabular',
    description:
      context.lang === 'en'
        ? 'The terms that entries are sorted by.'
        : 'Die Begriffe, nach denen Einträge geordnet sind.',
    format: 'hub-vocabulary',
    delete: false,
    editor: { preview: false },
    files: vocabularyNames.map((file) => {
      const schema = describedKind(`vocabulary/${file}`);
      const items = schema.properties!['items']!;
      return {
        name: file,
        label: (context.lang === 'en' ? items.en?.title : items.title) ?? file,
        file: `${contentFolder}/vocabulary/${file}.yaml`,
        fields: formFields(schema, context, []),
      };
    }),
  };
}
