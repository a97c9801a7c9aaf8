import type { FolderCollection } from '#desk/config/collections.ts';
import type { DeskEntry } from '#desk/lists/desk-entry.ts';

export type DraftStatus = 'draft' | 'pending_review' | 'pending_publish';

/** A draft on its way: the changes of an entry, or a new one, that are not published yet. */
export interface Draft {
  /** Undefined for a draft of several entries. */
  collection: string | undefined;
  slug: string;
  /** Of a draft that the desk made of one or several entries at once: where they are in the repository, and their names. */
  entries: readonly { path: string; name: string }[];
  branch: string;
  /** Undefined for a branch without a pull request. */
  number: number | undefined;
  title: string;
  author: string;
  /** Undefined where nobody has set one. */
  status: DraftStatus | undefined;
  /** Accounts to which it is assigned. */
  assignees: readonly string[];
}

/** A published file as it is to be. */
export interface ChangedFile {
  path: string;
  text: string;
  /** What git called its contents when it was read. */
  hash: string;
}

/** A change of several files, or of one. */
export interface Change {
  title: string;
  /** Each with what its entry is called. */
  files: readonly (ChangedFile & { collection: string; slug: string; name: string })[];
  status: DraftStatus;
}

/** A version of a file. */
export interface Version {
  commit: string;
  /** An instant, ISO 8601. */
  at: string;
  author: string;
  /** What the commit says. */
  message: string;
}

export interface Remark {
  id: number;
  at: string;
  author: string;
  /** Markdown. */
  text: string;
}

/** Where the desk's own parts get what they show, and where they write. What goes wrong is thrown in words. */
export interface DeskSource {
  /** All entries of these sections, whole or not at all. */
  entries(collections: readonly FolderCollection[]): Promise<DeskEntry[]>;
  drafts(): Promise<Draft[]>;
  /** An entry as it is published, or as it is in a draft. */
  entry(collection: FolderCollection, slug: string, branch?: string): Promise<DeskEntry>;
  /** Of those who may write. @returns number of the new draft; undefined where drafts have none */
  newDraft?: (change: Change) => Promise<number | undefined>;
  /** Undefined where drafts are changed in their form alone. */
  addToDraft?: (branch: string, title: string, file: ChangedFile) => Promise<void>;
  /** What only some places have: drafts of several entries, a history, remarks, somebody who is signed in. */
  shared?: {
    login(): Promise<string>;
    publish(draft: Draft): Promise<void>;
    discard(draft: Draft): Promise<void>;
    versions(path: string): Promise<Version[]>;
    /** Text of a file at a commit; undefined where it was not there. */
    textAt(path: string, commit: string): Promise<string | undefined>;
    remarks(draft: Draft): Promise<Remark[]>;
    remark(draft: Draft, text: string): Promise<void>;
    assign(draft: Draft): Promise<void>;
  };
}
