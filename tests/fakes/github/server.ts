import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listCommitsOf, type CommitSummary } from './commits.ts';
import { Faults, type Fault } from './faults.ts';
import { deleteRepository } from './forks.ts';
import { API_PATH, listenerFor, type LoggedRequest } from './listener.ts';
import { OAuth, type AuthorizeRequest, type Decision, type OAuthApp } from './oauth.ts';
import { createRepository, type NewRepository } from './repositories.ts';
import { findRepository, type Repository, type User, type World } from './world.ts';

export interface NewUser {
  login: string;
  token?: string;
  name?: string;
  /** Of a classic or OAuth token, `['public_repo']` without it; null makes it a fine-grained one. */
  scopes?: readonly string[] | null;
  /** A fine-grained token that may read only. */
  readOnly?: boolean;
}

export interface FakeGitHub {
  origin: string;
  /** Below the origin, as a GitHub Enterprise server has it: `http://127.0.0.1:1234/api/v3`. */
  apiRoot: string;
  addUser(user: NewUser): User;
  /** From now on the token gets `Bad credentials`. */
  expireToken(token: string): void;
  createRepository(repository: NewRepository): Promise<void>;
  /** Deletes a fork. Its pull requests stay, without a `head.repo`. */
  deleteRepository(owner: string, name: string): Promise<void>;
  /** The bare repository, to clone from or to push to. */
  gitFolder(owner: string, name: string): string;
  /** @param ref a branch or a SHA */
  file(owner: string, name: string, ref: string, path: string): Promise<string | undefined>;
  bytes(owner: string, name: string, ref: string, path: string): Promise<Buffer | undefined>;
  /** What a ref goes back to, the newest first. */
  commits(owner: string, name: string, ref: string): Promise<CommitSummary[]>;
  registerApp(app: OAuthApp): void;
  /** Who signs in on GitHub's page from now on; without it everybody is refused. */
  decide(decision: Decision | ((request: AuthorizeRequest) => Decision)): void;
  /** Every request for an authorisation so far, with its scopes. */
  authorizations: readonly AuthorizeRequest[];
  /** Everything that was asked so far, without the preflights. Emptied by `requests.length = 0`. */
  requests: LoggedRequest[];
  /** @returns takes the fault away again */
  fault(fault: Fault): () => void;
  /** Everything inside, for what no function here does. */
  world: World;
  close(): Promise<void>;
}

/** A small GitHub on this machine, on real git repositories in a temporary folder. */
export async function startFakeGitHub({ now = () => new Date() } = {}): Promise<FakeGitHub> {
  const folder = await mkdtemp(join(tmpdir(), 'fake-github-'));
  let id = 1000;
  const world: World = {
    origin: '',
    apiRoot: '',
    folder,
    now,
    nextId: () => (id += 1),
    users: new Map(),
    tokens: new Map(),
    repositories: new Map(),
  };
  const oauth = new OAuth(world);
  const faults = new Faults();
  const requests: LoggedRequest[] = [];
  const server = createServer(listenerFor({ world, oauth, faults, requests }));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  world.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  world.apiRoot = world.origin + API_PATH;

  const known = (owner: string, name: string): Repository => {
    const repository = findRepository(world, owner, name);
    if (!repository) throw new Error(`The fake has no repository ${owner}/${name}.`);
    return repository;
  };
  const bytes: FakeGitHub['bytes'] = async (owner, name, ref, path) => {
    const { git } = known(owner, name);
    const commit = await git.commitSha(ref);
    const object = commit && (await git.read(`${commit}:${path}`));
    return object && object.type === 'blob' ? object.content : undefined;
  };

  return {
    origin: world.origin,
    apiRoot: world.apiRoot,
    addUser: (user) => addUser(world, user),
    expireToken: (token) => {
      const found = world.tokens.get(token);
      if (!found) throw new Error('The fake never gave out this token.');
      found.expired = true;
    },
    createRepository: (repository) => createRepository(world, repository),
    deleteRepository: (owner, name) => deleteRepository(world, known(owner, name)),
    gitFolder: (owner, name) => known(owner, name).git.folder,
    file: async (...place) => (await bytes(...place))?.toString(),
    bytes,
    commits: (owner, name, ref) => listCommitsOf(known(owner, name), ref),
    registerApp: (app) => oauth.register(app),
    decide: (decision) => {
      oauth.decide = typeof decision === 'function' ? decision : () => decision;
    },
    authorizations: oauth.asked,
    requests,
    fault: (fault) => faults.add(fault),
    world,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await Promise.all([...world.repositories.values()].map(({ git }) => git.close()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function addUser(world: World, { login, token, name, scopes, readOnly = false }: NewUser): User {
  const user = world.users.get(login.toLowerCase()) ?? { id: world.nextId(), login, name: name ?? null };
  world.users.set(login.toLowerCase(), user);
  if (token !== undefined) {
    const given = scopes === null ? undefined : (scopes ?? ['public_repo']);
    world.tokens.set(token, { token, login, scopes: given, readOnly, expired: false });
  }
  return user;
}
