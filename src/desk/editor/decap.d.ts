/** Parts of Decap that ship without types: no more of them than is used here. */
declare module 'decap-cms-backend-github' {
  import type { UnsentRequest } from 'decap-cms-lib-util';
  export class API {
    constructor(config: Record<string, unknown>);
    apiRoot: string;
    branch: string;
    repo: string;
    originRepo: string;
    repoURL: string;
    originRepoURL: string;
    repoOwner: string;
    useOpenAuthoring?: boolean;
    cmsLabelPrefix: string;
    token: string;
    requestFunction?: (request: UnsentRequest) => Promise<Response>;
    requestHeaders(headers?: Record<string, string>): Promise<Record<string, string>>;
    urlFor(path: string, options: Record<string, unknown>): string;
    request<T>(path: string, options?: Record<string, unknown>): Promise<T>;
    requestAllPages<T>(path: string, options?: Record<string, unknown>): Promise<T[]>;
    readFile(path: string, sha: string | null, options?: ReadOptions): Promise<string | Blob>;
    readFileMetadata(path: string, sha: string): Promise<{ author: string; updatedOn: string }>;
    getFileSha(path: string, options?: { repoURL?: string; branch?: string }): Promise<string>;
    getBranchPullRequest(branch: string): Promise<PullRequest>;
    getPullRequests(
      head: string | undefined,
      state: 'open' | 'closed' | 'all',
      predicate: (pull: PullRequest) => boolean,
    ): Promise<PullRequest[]>;
    getHeadReference(head: string): Promise<string>;
    getDifferences(from: string, to: string): Promise<Comparison>;
    generateContentKey(collection: string, slug: string): string;
    parseContentKey(key: string): { collection: string; slug: string };
    retrieveUnpublishedEntryData(contentKey: string): Promise<unknown>;
    editorialWorkflowGit(
      files: { path: string }[],
      slug: string,
      media: unknown[],
      options: WorkflowOptions,
    ): Promise<unknown>;
    createCommit(
      message: string,
      tree: string,
      parents: string[],
      author?: object,
      committer?: object,
    ): Promise<{ sha: string }>;
    createBranch(name: string, sha: string): Promise<unknown>;
    deleteBranch(name: string): Promise<unknown>;
    createRef(type: string, name: string, sha: string): Promise<unknown>;
    createPR(title: string, head: string): Promise<PullRequest>;
    updatePullRequestLabels(number: number, labels: string[]): Promise<void>;
    publishUnpublishedEntry(collection: string, slug: string): Promise<void>;
    deleteUnpublishedEntry(collection: string, slug: string): Promise<void>;
    updateUnpublishedEntryStatus(collection: string, slug: string, status: string): Promise<void>;
    filterOpenAuthoringBranches: (branch: string) => Promise<{ branch: string; filter: boolean }>;
    user(): Promise<Record<string, unknown>>;
    hasWriteAccess(): Promise<boolean>;
    patchBranch(name: string, sha: string, options?: { force?: boolean }): Promise<GitRef>;
    mergePR(pull: PullRequest): Promise<unknown>;
    listUnpublishedBranches(): Promise<string[]>;
  }
  export interface ReadOptions {
    branch?: string;
    repoURL?: string;
    parseText?: boolean;
  }
  export interface WorkflowOptions {
    collectionName: string;
    unpublished?: boolean;
    status?: string;
    commitMessage: string;
  }
  export interface GitRef {
    object: { sha: string };
  }
  export interface LoadedEntry {
    file: { path: string; id: string | null };
    data: string;
  }
  export interface Asset {
    path: string;
    fileObj?: File;
    toBase64(): Promise<string>;
  }
  /** An entry as Decap hands it over to be saved. */
  export interface PersistedEntry {
    /** Its own file first, then those that come with it. Decap goes on with what stands in the first after saving. */
    dataFiles: { path: string; slug: string; raw: string }[];
    assets: Asset[];
  }
  export interface PullRequest {
    number: number;
    title: string;
    body?: string | null;
    state: string;
    merged_at?: string | null;
    user?: { login: string } | null;
    labels: { name: string }[];
    assignees?: { login: string }[];
    head: { ref: string; sha: string; repo: { full_name: string } | null };
    base: { sha: string };
  }
  export interface Comparison {
    merge_base_commit: { sha: string };
    files?: { filename: string; sha: string }[];
  }
  export const AuthenticationPage: import('react').ComponentType<Record<string, unknown>>;
  export class GitHubBackend {
    constructor(config: Record<string, unknown>, options?: Record<string, unknown>);
    api: API;
    token: string;
    branch: string;
    repo: string;
    originRepo: string;
    apiRoot: string;
    squashMerges: boolean;
    cmsLabelPrefix: string;
    useOpenAuthoring?: boolean;
    options: { initialWorkflowStatus: string };
    authenticate(state: { token: string }): Promise<Record<string, unknown>>;
    entriesByFolder(folder: string, extension: string, depth: number): Promise<LoadedEntry[]>;
    allEntriesByFolder(
      folder: string,
      extension: string,
      depth: number,
      pathRegex?: RegExp,
    ): Promise<LoadedEntry[]>;
    entriesByFiles(files: { path: string }[]): Promise<LoadedEntry[]>;
    traverseCursor(cursor: unknown, action: string): Promise<{ entries: LoadedEntry[]; cursor: unknown }>;
    persistEntry(entry: PersistedEntry, options: Record<string, unknown>): Promise<unknown>;
    currentUser(args: { token: string }): Promise<Record<string, unknown>>;
    unpublishedEntries(): Promise<string[]>;
    getMedia(folder?: string): Promise<{ name: string }[]>;
    restoreUser(user: { token: string }): Promise<Record<string, unknown>>;
    authenticateWithFork(args: {
      userData: { token: string };
      getPermissionToFork: () => Promise<unknown>;
    }): Promise<unknown>;
    unpublishedEntry(args: { id?: string; collection?: string; slug?: string }): Promise<unknown>;
  }
}
declare module 'decap-cms-backend-proxy' {
  import type { LoadedEntry, PersistedEntry } from 'decap-cms-backend-github';
  export class ProxyBackend {
    constructor(config: Record<string, unknown>, options?: Record<string, unknown>);
    authenticate(): Promise<Record<string, unknown>>;
    entriesByFolder(folder: string, extension: string, depth: number): Promise<LoadedEntry[]>;
    unpublishedEntries(): Promise<string[]>;
    getEntry(path: string): Promise<LoadedEntry>;
    persistEntry(entry: PersistedEntry, options: Record<string, unknown>): Promise<unknown>;
    entriesByFiles(files: { path: string }[]): Promise<{ data: string }[]>;
    unpublishedEntry(args: { id?: string; collection?: string; slug?: string }): Promise<unknown>;
    authComponent(): unknown;
  }
}
declare module 'decap-cms-lib-util' {
  export const EDITORIAL_WORKFLOW_ERROR: string;
  export class APIError extends Error {
    constructor(message: string, status: number, api: string, meta?: Record<string, unknown>);
    status: number;
  }
  export class EditorialWorkflowError extends Error {
    constructor(message: string, notUnderEditorialWorkflow: boolean);
  }
  /** A request as an immutable map. */
  export interface UnsentRequest {
    setIn(path: string[], value: unknown): UnsentRequest;
  }
  export const unsentRequest: {
    performRequest(request: UnsentRequest): Promise<Response>;
    fromFetchArguments(url: string, options: object): UnsentRequest;
  };
  export function branchFromContentKey(key: string): string;
}
declare module 'decap-cms-widget-*' {
  interface Widget {
    Widget(options?: Record<string, unknown>): import('decap-cms-core').CmsWidgetParam;
  }
  const widget: Widget;
  export default widget;
}
declare module 'decap-cms-ui-default' {
  /** Decap's own looks, by the names that its parts use. */
  export const colors: Record<
    | 'active'
    | 'activeBackground'
    | 'background'
    | 'controlLabel'
    | 'errorText'
    | 'foreground'
    | 'inactive'
    | 'infoBackground'
    | 'inputBackground'
    | 'text'
    | 'textFieldBorder'
    | 'textLead'
    | 'textLight',
    string
  >;
  export const lengths: Record<'borderRadius', string>;
}
declare module 'decap-cms-locales' {
  export const de: Record<string, unknown>;
  export const en: Record<string, unknown>;
}
/** Parts of Decap's own screens that stand in parts of ours. */
declare module 'decap-cms-core/dist/esm/components/Collection/Sidebar.js' {
  const Sidebar: import('react').ComponentType<Record<string, unknown>>;
  export default Sidebar;
}
declare module 'decap-cms-core/dist/esm/components/UI/index.js' {
  export const SettingsDropdown: import('react').ComponentType<{
    displayUrl?: string | undefined;
    imageUrl?: string | undefined;
    onLogoutClick: () => void;
  }>;
}
declare module 'decap-cms-ui-default' {
  import type { ReactNode, ComponentType } from 'react';
  export const Dropdown: ComponentType<{
    renderButton: () => ReactNode;
    dropdownTopOverlap?: string;
    dropdownWidth?: string;
    dropdownPosition?: 'left' | 'right';
    children: ReactNode;
  }>;
  export const DropdownItem: ComponentType<{ label: string; onClick: () => void }>;
  export const StyledDropdownButton: ComponentType<{ children: ReactNode }>;
}
declare module 'decap-cms-ui-default/dist/esm/styles.js';
declare module 'decap-cms-core/dist/esm/components/*' {
  const part: import('react').ComponentType<object>;
  export default part;
}
