import type { FolderCollection } from '#desk/config/collections.ts';
import type { DeskEntry } from '#desk/lists/desk-entry.ts';

/** A draft on its way: the changes of an entry, or a new one, that are not published yet. */
export interface Draft {
  /** Undefined for a draft of several entries. */
  collection: string | undefined;
  slug: string;
  branch: string;
  /** Undefined for a branch without a pull request. */
  number: number | undefined;
  title: string;
  author: string;
  /** Undefined where nobody has set one. */
  status: 'draft' | 'pending_review' | 'pending_publish' | undefined;
  /** Accounts to which it is assigned. */
  assignees: readonly string[];
}

/** Where the desk's own parts get what they show, and where they write. */
export interface DeskSource {
  /** All entries of these sections, whole or not at all. */
  entries(collections: readonly FolderCollection[]): Promise<DeskEntry[]>;
  drafts(): Promise<Draft[]>;
}
