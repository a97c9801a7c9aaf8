/** What the helper is allowed to ask GitHub for: `repo` reaches private repositories too. */
export type Scope = 'public_repo' | 'repo';

export interface Settings {
  clientId: string;
  clientSecret: string;
  /** The one origin that ever gets a token, `https://hub.example`. */
  siteOrigin: string;
  /** `https://github.com`, or the address of a GitHub Enterprise server. */
  gitHub: string;
  scope: Scope;
}

/** Everything wrong with the settings, in words for whoever sets the helper up. Never shows a value of the secret. */
export class SettingsError extends Error {}

const SCOPES: readonly string[] = ['public_repo', 'repo'] satisfies Scope[];

/**
 * Reads the settings from environment variables.
 * @throws SettingsError that names every wrong variable
 */
export function settingsFrom(environment: Record<string, unknown>): Settings {
  const read = (name: string, fallback = '') => {
    const value = environment[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : fallback;
  };
  const settings = {
    clientId: read('OAUTH_CLIENT_ID'),
    clientSecret: read('OAUTH_CLIENT_SECRET'),
    siteOrigin: read('OAUTH_ORIGIN'),
    gitHub: read('OAUTH_GITHUB', 'https://github.com'),
    scope: read('OAUTH_SCOPE', 'public_repo'),
  };
  const wrong = [
    !/^[\w.-]+$/.test(settings.clientId) &&
      'OAUTH_CLIENT_ID: the client ID that GitHub shows for the OAuth app.',
    !/^[\w.-]+$/.test(settings.clientSecret) &&
      'OAUTH_CLIENT_SECRET: a client secret made on the page of the OAuth app.',
    !isOrigin(settings.siteOrigin) &&
      'OAUTH_ORIGIN: the origin of the site, for example https://hub.example, without a path or a final slash.',
    !isOrigin(settings.gitHub) && 'OAUTH_GITHUB: an origin such as https://github.com (the default).',
    !SCOPES.includes(settings.scope) &&
      'OAUTH_SCOPE: public_repo (the default) or, for a private repository, repo.',
  ].filter((line) => line !== false);
  if (wrong.length > 0) throw new SettingsError(['Missing or wrong settings:', ...wrong].join('\n'));
  return settings as Settings;
}

/** A bare origin. Without TLS only on this machine. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol, hostname } = new URL(text);
  if (origin !== text || !(HOST.test(hostname) || LOCAL.includes(hostname))) return false;
  return protocol === 'https:' || (protocol === 'http:' && LOCAL.includes(hostname));
}

/** Stricter than URL itself, which lets `*`, `&` and quotes into a host. */
const HOST = /^[a-z0-9.-]+$/;
const LOCAL = ['localhost', '127.0.0.1', '[::1]'];
