import type { GitRepository } from './git-repository.ts';

export interface User {
  id: number;
  login: string;
  name: string | null;
}

export interface Token {
  token: string;
  login: string;
  /** Of a classic or OAuth token; undefined for a fine-grained one. */
  scopes: readonly string[] | undefined;
  /** A fine-grained token that may only read. */
  readOnly: boolean;
  expired: boolean;
}

export type Permission = 'admin' | 'write' | 'read';

export interface Rules {
  /** Approving reviews that a merge into the protected branch needs. */
  requiredApprovals: number;
}

export interface Label {
  id: number;
  name: string;
  color: string;
  description: string | null;
}

export interface Comment {
  id: number;
  body: string;
  user: User;
  createdAt: string;
  updatedAt: string;
}

export interface Review {
  id: number;
  user: User;
  body: string;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED';
  commitId: string;
  submittedAt: string;
}

export interface Pull {
  head: { repository: Repository | undefined; owner: string; ref: string; sha: string };
  base: { ref: string; sha: string };
  draft: boolean;
  mergedAt: string | null;
  mergedBy: User | null;
  mergeCommitSha: string | null;
  reviews: Review[];
}

export interface Issue {
  id: number;
  number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  stateReason: string | null;
  user: User;
  labels: string[];
  assignees: User[];
  comments: Comment[];
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  pull: Pull | undefined;
}

export interface Status {
  id: number;
  sha: string;
  state: 'error' | 'failure' | 'pending' | 'success';
  context: string;
  description: string | null;
  targetUrl: string | null;
  creator: User;
  createdAt: string;
}

export interface Repository {
  id: number;
  owner: string;
  name: string;
  defaultBranch: string;
  private: boolean;
  createdAt: string;
  collaborators: Map<string, Permission>;
  parent: Repository | undefined;
  /** Undefined where the default branch takes direct changes. */
  rules: Rules | undefined;
  git: GitRepository;
  /** Issues and pull requests, which share their numbers. */
  issues: Map<number, Issue>;
  labels: Map<string, Label>;
  statuses: Status[];
}

/** Everything that the fake knows besides what git keeps. */
export interface World {
  origin: string;
  apiRoot: string;
  folder: string;
  now: () => Date;
  /** The next free id: every object has its own. */
  nextId: () => number;
  users: Map<string, User>;
  tokens: Map<string, Token>;
  /** By `owner/name` in lower case. */
  repositories: Map<string, Repository>;
}

/** A repository by its names, in any case as GitHub finds it. */
export function findRepository(world: World, owner: string, name: string): Repository | undefined {
  return world.repositories.get(`${owner}/${name}`.toLowerCase());
}

export function findUser(world: World, login: string): User | undefined {
  return world.users.get(login.toLowerCase());
}

/** The moment as GitHub writes it: to the second. */
export function timestamp(world: World): string {
  return world
    .now()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
}
