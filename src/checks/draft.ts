import type { Content } from '#schemas/entry.ts';
import type { Lang, PlainDate } from '#schemas/fields.ts';
import type { DataOf, Kind } from '#schemas/kinds.ts';
import type { Partly } from '#schemas/partly.ts';
import type { VocabularyFile } from '#schemas/vocabulary.ts';
import type { Finding } from './finding.ts';
import type { Outline } from './outline.ts';

/** An entry on its way through the check: what its schema refused is left out, so that rules can judge the rest. */
export interface Draft<K extends Kind = Kind> {
  kind: K;
  id: string;
  lang?: Lang;
  call?: string;
  file: string;
  data: Partly<DataOf<K>>;
  body: string;
  outline: Outline;
}

/** What rules across entries may look at. */
export interface Subject {
  today: PlainDate;
  drafts: { readonly [K in Kind]: readonly Draft<K>[] };
  /** Ids of all files of a kind, also of those that could not be read. */
  ids: { readonly [K in Kind]: ReadonlySet<string> };
  /** Ids that have no page, because the hub does not have the language of their text. */
  hidden: { readonly [K in Kind]?: ReadonlySet<string> };
  /** The languages of the hub. */
  languages: readonly Lang[];
  /** Paths of all image files. */
  images: ReadonlySet<string>;
  /** Terms by id; undefined where their file cannot be read, so that nothing is called unknown for that. */
  terms: { readonly [F in VocabularyFile]?: ReadonlyMap<string, Partly<Content['vocabulary'][F][number]>> };
  /** The same terms in the order of their file, with `undefined` in place of refused ones. */
  termLists: {
    readonly [F in VocabularyFile]?: readonly (Partly<Content['vocabulary'][F][number]> | undefined)[];
  };
}

/** One rule across entries. It only looks and reports. */
export type Rule = (subject: Subject) => Iterable<Finding>;
