import type { Option } from '#forms/options.ts';

/** Decap's configuration, as far as it is used here: https://decapcms.org/docs/configuration-options/ */
export interface DecapConfig {
  backend: Record<string, unknown>;
  load_config_file: false;
  publish_mode: 'editorial_workflow';
  locale: string;
  site_url: string;
  display_url: string;
  show_preview_links: boolean;
  media_folder: string;
  public_folder: string;
  slug: { encoding: 'ascii'; clean_accents: true; sanitize_replacement: '-' };
  editor: { preview: boolean };
  collections: DecapCollection[];
}

export interface DecapCollection {
  name: string;
  label: string;
  label_singular: string;
  description: string;
  format: string;
  delete: false;
  editor: { preview: boolean };
  media_folder?: string;
  public_folder?: string;
  /** Of a collection of entries in one folder. */
  folder?: string;
  create?: boolean;
  extension?: string;
  slug?: string;
  path?: string;
  identifier_field?: string;
  summary?: string;
  preview_path?: string;
  fields?: DecapField[];
  /** Of a collection of single files. */
  files?: { name: string; label: string; file: string; description?: string; fields: DecapField[] }[];
}

export interface DecapField {
  name: string;
  label: string;
  widget: string;
  required?: boolean;
  hint?: string;
  pattern?: [regex: string, message: string];
  default?: unknown;
  // Numbers, and numbers of items
  min?: number;
  max?: number;
  value_type?: 'int' | 'float';
  /** Where the unit of a number stands: beside it, or with a leading dot from the start of the entry. */
  unit_at?: string;
  // Selections
  options?: Option[];
  /** What the chosen ids stand for: the field then also offers what the build did not know. */
  target?: string;
  multiple?: boolean;
  // Lists and objects
  label_singular?: string;
  collapsed?: boolean;
  summary?: string;
  minimize_collapsed?: boolean;
  allow_reorder?: boolean;
  typeKey?: string;
  fields?: DecapField[];
  types?: DecapField[];
  // Images
  media_folder?: string;
  public_folder?: string;
  choose_url?: boolean;
  // Texts in Markdown
  editor_components?: string[];
}
