import type { Answer } from './call.ts';

/** One thing that goes wrong, instead of or before the real answer. */
export interface Fault {
  method?: string;
  /** Tested against path and query, without `/api/v3`: `/repos/hub/hub/git/trees?recursive=1`. */
  path: RegExp;
  /** How often; without it, until it is removed. */
  times?: number;
  /** Answers so. Without a status the real answer follows, after `delayMs`. */
  status?: number;
  /** Text is sent as it is, anything else as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  delayMs?: number;
  /** Cuts the connection without an answer. */
  drop?: boolean;
  /** With `drop`: does what was asked for, and only then loses the answer. */
  afterwards?: boolean;
}

/** The faults that are on, in the order in which they were added. */
export class Faults {
  readonly #rules: { fault: Fault; left: number }[] = [];

  /** @returns takes the fault away again */
  add(fault: Fault): () => void {
    const rule = { fault, left: fault.times ?? Infinity };
    this.#rules.push(rule);
    return () => {
      rule.left = 0;
    };
  }

  /** The first fault that fits; it counts as used. */
  take(method: string, address: string): Fault | undefined {
    const rule = this.#rules.find(
      ({ fault, left }) =>
        left > 0 &&
        (fault.method === undefined || fault.method.toUpperCase() === method) &&
        new RegExp(fault.path.source, fault.path.flags.replace(/[gy]/g, '')).test(address),
    );
    if (rule) rule.left -= 1;
    return rule?.fault;
  }
}

export function answerOf({ status = 500, body, headers }: Fault): Answer {
  return { status, body: body ?? { message: 'Server Error' }, ...(headers ? { headers } : {}) };
}

/** What GitHub sends once an hour's requests are used up. @param reset when it goes on, in seconds since 1970 */
export function rateLimited(userId: number, reset: number): Pick<Fault, 'status' | 'body' | 'headers'> {
  return {
    status: 403,
    body: {
      message: `API rate limit exceeded for user ID ${userId}. If you reach out to GitHub Support for help, please include the request ID 0000:0000:0000:0000:0000.`,
      documentation_url: 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api',
      status: '403',
    },
    headers: {
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-used': '5000',
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': 'core',
    },
  };
}
