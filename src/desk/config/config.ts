import { addressOf, placeOf } from '#domain/addresses.ts';
import { isShown, languagesOf } from '#domain/languages.ts';
import type { DeskView } from '#schemas/desk-view.ts';
import type { Content } from '#schemas/entry.ts';
import type { Lang, PlainDate } from '#schemas/fields.ts';
import { kinds } from '#schemas/kinds.ts';
import { vocabularyNames } from '#schemas/vocabulary.ts';
import type { WrittenKind } from '#schemas/written-kind.ts';
import { bodyFields } from './body.ts';
import { folderCollections, SETTINGS, VOCABULARY, type FolderCollection } from './collections.ts';
import type { DecapCollection, DecapConfig, DecapField } from './decap-config.ts';
import { collectionWords } from './field-words.ts';
import { formFields } from './fields.ts';
import { labelOf } from '#forms/described-words.ts';
import { optionsFrom } from '#forms/options.ts';
import { presetsOf } from '#forms/presets.ts';
import { describedKind } from '#forms/described-kind.ts';

export interface DecapInput {
  content: Content;
  /** Language of the editor's words. */
  lang: Lang;
  backend: Record<string, unknown>;
  /** Address of the site's home page in the editor's language. */
  siteUrl: string;
  /** Path of the site below its origin, with slashes at both ends. */
  base: string;
  /** Plain date in the hub's time zone. */
  today: PlainDate;
  /** Path of the content folder inside the repository; `content` where nothing is said. */
  contentFolder?: string;
}

/** What every collection needs to know. */
interface Desk {
  lang: Lang;
  /** Whether texts come in two languages, so that lists of one must say which. */
  isBilingual: boolean;
  inContent: (path: string) => string;
  fieldsOf: (kind: WrittenKind) => DecapField[];
}

/** Decap's configuration for a hub, from its schemas, its vocabulary and its entries. Plain JSON. */
export function decapConfig(input: DecapInput): DecapConfig {
  const { lang, siteUrl, base } = input;
  const desk = deskOf(input);
  return {
    backend: input.backend,
    load_config_file: false,
    publish_mode: 'editorial_workflow',
    locale: lang,
    site_url: new URL(base, siteUrl).href.replace(/\/$/, ''),
    display_url: siteUrl,
    show_preview_links: true,
    // Never written to: each collection keeps its images beside its entries.
    media_folder: desk.inContent('news/de'),
    public_folder: '.',
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    editor: { preview: true },
    collections: [
      ...folderCollections
        .filter((collection) => isShown(input.content.settings, collection))
        .map((collection) => folder(collection, desk)),
      settings(desk),
      vocabulary(desk),
    ],
  };
}

function deskOf({ content, lang, today, contentFolder = 'content' }: DecapInput): Desk {
  const optionsOf = optionsFrom(content, lang);
  return {
    lang,
    isBilingual: languagesOf(content.settings).length > 1,
    inContent: (path) => (contentFolder === '' || contentFolder === '.' ? path : `${contentFolder}/${path}`),
    fieldsOf: (kind) => {
      const body = kind in kinds ? kinds[kind as keyof typeof kinds].body : 'none';
      const context = { lang, optionsOf, presets: presetsOf(kind, content, today) };
      return formFields(describedKind(kind), context, bodyFields(body, lang));
    },
  };
}

function folder(collection: FolderCollection, desk: Desk): DecapCollection {
  const { name, kind, lang } = collection;
  const { folder: path, path: template, label, plural } = kinds[kind];
  const { about, hasPreview }: DeskView = kinds[kind].desk;
  const suffix = lang === 'en' && desk.isBilingual ? collectionWords.inEnglish[desk.lang] : '';
  const identifier = 'title' in describedKind(kind).properties! ? 'title' : 'name';
  const preview = previewPath(collection, desk.lang);
  const ownFile = ownFileOf(kind);
  return {
    name,
    label: plural[desk.lang] + suffix,
    label_singular: label[desk.lang] + suffix,
    description: about[desk.lang],
    folder: desk.inContent(lang === undefined ? path : `${path}/${lang}`),
    create: true,
    delete: false,
    extension: template.slice(template.lastIndexOf('.') + 1),
    format: `hub-${kind}`,
    // An id has at most 80 characters, and umlauts and the number of a namesake add some.
    slug: '{{slug | truncate(60)}}',
    ...(ownFile && { path: `{{slug}}/${ownFile}` }),
    identifier_field: identifier,
    summary: `{{${identifier}}}`,
    // Images stand beside the entry and are named by their file alone.
    media_folder: '',
    public_folder: '',
    ...(preview && { preview_path: preview }),
    editor: { preview: hasPreview ?? false },
    fields: desk.fieldsOf(kind),
  };
}

/** Where each entry has a folder of its own, the name of its file there: `call` of `calls/:id/call.md`. */
function ownFileOf(kind: FolderCollection['kind']): string | undefined {
  return /:id\/(\w+)\.\w+$/.exec(kinds[kind].path)?.[1];
}

/** Where an entry stands on the site. Of standing pages only each page knows its address. */
function previewPath({ kind, lang }: FolderCollection, deskLang: Lang): string | undefined {
  const place = placeOf(kind, ownFileOf(kind) ? '{{dirname}}' : '{{slug}}');
  return place && addressOf(place, lang ?? deskLang).slice(1);
}

function settings({ lang, inContent, fieldsOf }: Desk): DecapCollection {
  const { label, path } = kinds.settings;
  return {
    name: SETTINGS,
    label: label[lang],
    label_singular: label[lang],
    description: collectionWords.settings[lang],
    format: 'hub-settings',
    delete: false,
    editor: { preview: false },
    files: [{ name: 'site', label: label[lang], file: inContent(path), fields: fieldsOf('settings') }],
  };
}

function vocabulary({ lang, inContent, fieldsOf }: Desk): DecapCollection {
  return {
    name: VOCABULARY,
    label: collectionWords.vocabulary[lang],
    label_singular: collectionWords.vocabulary[lang],
    description: collectionWords.aboutVocabulary[lang],
    format: 'hub-vocabulary',
    delete: false,
    editor: { preview: false },
    files: vocabularyNames.map((name) => ({
      name,
      label: labelOf(describedKind(`vocabulary/${name}`).properties!['items']!, lang),
      file: inContent(`vocabulary/${name}.yaml`),
      fields: fieldsOf(`vocabulary/${name}`),
    })),
  };
}
