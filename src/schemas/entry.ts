import type { Lang } from './fields.ts';
import type { DataOf, Kind } from './kinds.ts';
import type { Settings } from './settings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One valid entry: what its file says, and where it stands. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  /** File name without ending (of a call: its folder's name). Unique per kind, and per language where `lang` is set. */
  id: string;
  /** Language of the folder; set for news, guidance and pages. */
  lang?: Lang;
  /** The call that a response answers. */
  call?: string;
  /** Path inside the content folder, `/` on every system. */
  file: string;
  data: DataOf<K>;
  /** Text below the front matter, without HTML. */
  body: string;
}

/** Everything a content folder says, valid and complete. */
export interface Content {
  entries: { [K in Kind]: Entry<K>[] };
  settings: Settings;
  vocabulary: Vocabulary;
}
