import { API } from 'decap-cms-backend-github';
import { APIError, unsentRequest, type UnsentRequest } from 'decap-cms-lib-util';
import type { DeskWords } from '#desk/words/desk-words.ts';
import { DeskError, isMissing } from './desk-error.ts';
import { nextPage, send } from './requests.ts';

/** How often a comparison across forks is asked for: GitHub may not know a new branch of a fork at once. */
const COMPARISONS = 5;

/** Decap's way of talking to GitHub, with every failure said at once and in words. */
export class Connection extends API {
  readonly #say: DeskWords;

  constructor(config: Record<string, unknown>, say: DeskWords) {
    super(config);
    this.#say = say;
    this.requestFunction = (request) => this.#send(request);
  }

  override async request<T>(path: string, options: Record<string, unknown> = {}): Promise<T> {
    try {
      return await super.request<T>(path, options);
    } catch (error) {
      throw error instanceof APIError ? new DeskError(error.message, error.status) : error;
    }
  }

  /** Decap stops after 29 pages without a word, and fails without one. */
  override async requestAllPages<T>(path: string, options: Record<string, unknown> = {}): Promise<T[]> {
    const items: T[] = [];
    const headers = await this.requestHeaders();
    for (let address: string | undefined = this.urlFor(path, options); address;) {
      const request = unsentRequest.fromFetchArguments(address, { cache: 'no-cache', headers });
      const response = await this.#send(request);
      const page = (await response.json()) as T[] | { message?: string };
      if (!Array.isArray(page)) throw new DeskError(page.message ?? '', response.status);
      items.push(...page);
      address = nextPage(response);
    }
    return items;
  }

  override async getDifferences(from: string, to: string) {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.request<Awaited<ReturnType<API['getDifferences']>>>(
          `${this.originRepoURL}/compare/${from}...${to}`,
        );
      } catch (error) {
        if (!this.useOpenAuthoring || !isMissing(error) || attempt === COMPARISONS) throw error;
        await new Promise((resolve) => setTimeout(resolve, attempt * 500));
      }
    }
  }

  /** Whoever has signed in anew in another tab goes on here with what that tab was given. */
  async #send(request: UnsentRequest): Promise<Response> {
    const response = await send(request, this.#say);
    const token = tokenOfThisBrowser();
    if (response.status !== 401 || !token || token === this.token) return response;
    this.token = token;
    return send(request.setIn(['headers', 'Authorization'], `token ${token}`), this.#say);
  }
}

/** Where Decap keeps it. */
function tokenOfThisBrowser(): string | undefined {
  const user = JSON.parse(localStorage.getItem('decap-cms-user') ?? 'null') as { token?: string } | null;
  return user?.token;
}
