import { plain, signIn } from './core.ts';
import { SettingsError, settingsFrom } from './settings.ts';

/** Entry for Cloudflare Workers and hosts that take the same shape; the settings are the worker's variables. */
const worker = {
  async fetch(request: Request, environment: Record<string, unknown>): Promise<Response> {
    try {
      return await signIn(request, settingsFrom(environment), fetch);
    } catch (error) {
      return plain(500, error instanceof SettingsError ? error.message : 'The sign-in helper failed.');
    }
  },
};

export default worker;
