import type { z } from 'zod';
import type { DayRules } from './day-rules.ts';
import type { DeskView } from './desk-view.ts';
import type { Words } from './words.ts';

/** What is said of a kind of entry once, for the pages, the check, search, the desk and the issue forms. */
export interface KindRow {
  /** Folder below the content folder. */
  folder: string;
  /** Path inside the content folder; `:lang`, `:call` and `:id` stand for one segment each. */
  path: string;
  /** What follows the front matter: Markdown, the desk's MDX, or nothing (the file is YAML). */
  body: 'markdown' | 'mdx' | 'none';
  /** First letter of a reference; kinds without one have no short address. */
  letter?: string;
  schema: z.ZodObject;
  label: Words;
  plural: Words;
  /** Tint and icon (of `components/icons.ts`) by which readers tell the kinds apart, always beside the word. */
  look?: { tone: 'info' | 'success' | 'warning' | 'danger' | 'neutral'; icon: string };
  /** Field with the day on which an entry came into the world. Lists are newest first by it, and by name without one. */
  since?: string;
  /** Field with the last day on which an entry holds. */
  until?: string;
  days?: DayRules;
  /** The kind's own list. */
  list?: {
    /** First word of its addresses, and of those of its entries. */
    address: Words;
    intro: Words;
    /** Where every page links to it, in the order of the rows. */
    linkedFrom: 'header' | 'footer';
    /** Its name where room is short. */
    short?: Words;
  };
  /** Every entry has a page: drawn by the view of the kind's name, see `views/register.ts`. */
  hasPages?: true;
  isSearched?: true;
  /** What has ended stands in the archive. */
  isArchived?: true;
  /** Says who runs the hub and on what terms: nobody proposes it from outside. */
  isOwn?: true;
  /** Its list in the editor; the settings stand there by themselves. */
  desk?: DeskView;
  /** An issue form by which people without the editor propose an entry, with a question for each field. */
  issueForm?: { name: Words; about: Words };
}
