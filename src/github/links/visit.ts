import { lookup as systemLookup } from 'node:dns';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPublicAddress, isPublicLink } from './public-address.ts';

/** How a link fares. `refused`: not for programs to say. */
export type Verdict =
  | { is: 'alive' }
  | { is: 'moved'; to: string }
  | { is: 'dead'; why: string }
  | { is: 'refused'; why: string }
  | { is: 'unreachable'; why: string };

export interface Visitor {
  /** Who asks, with an address: good manners of programs. */
  userAgent: string;
  mayVisit?: (url: URL) => boolean;
  mayConnect?: (address: string) => boolean;
  patience?: number;
}

/** A name of the public internet that leads into a private network. */
const PRIVATE = 'EPRIVATE';
const MOST_HOPS = 5;
const PATIENCE = 20_000;
/** Answers that say what a browser would not be told. */
const NOT_FOR_PROGRAMS = [401, 402, 403, 405, 406, 418, 429, 451, 999];

/**
 * Looks whether an address still leads somewhere: asks for the head first and for the whole only where a server does not
 * know heads; follows forwarding step by step, each step checked like the first. Never throws.
 */
export async function visit(address: string, visitor: Visitor): Promise<Verdict> {
  let url = new URL(address);
  let isForGood = true;
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    if (!(visitor.mayVisit ?? isPublicLink)(url)) return { is: 'refused', why: 'no public address' };
    const answer = await politely(url, visitor);
    if (typeof answer === 'string')
      return { is: answer === PRIVATE ? 'refused' : 'unreachable', why: answer };
    const { status, location } = answer;
    if (status < 300 || status === 304) {
      return hop > 0 && isForGood ? { is: 'moved', to: url.href } : { is: 'alive' };
    }
    if (status < 400) {
      if (location === undefined || !URL.canParse(location, url.href))
        return { is: 'dead', why: `${status}` };
      isForGood &&= status === 301 || status === 308;
      url = new URL(location, url);
      continue;
    }
    if (NOT_FOR_PROGRAMS.includes(status)) return { is: 'refused', why: `${status}` };
    return { is: status >= 500 ? 'unreachable' : 'dead', why: `${status}` };
  }
  return { is: 'dead', why: 'forwards in circles' };
}

interface Answer {
  status: number;
  location: string | undefined;
}

async function politely(url: URL, visitor: Visitor): Promise<Answer | string> {
  const head = await ask('HEAD', url, visitor);
  return typeof head !== 'string' && head.status < 400 ? head : ask('GET', url, visitor);
}

/** @returns the answer without its body, or why there is none */
function ask(method: 'HEAD' | 'GET', url: URL, visitor: Visitor): Promise<Answer | string> {
  const { userAgent, patience = PATIENCE } = visitor;
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((done) => {
    const options = {
      method,
      agent: false,
      lookup: checkedLookup(visitor.mayConnect ?? isPublicAddress),
      signal: AbortSignal.timeout(patience),
      headers: { 'user-agent': userAgent, accept: '*/*' },
    } as const;
    const request = send(url, options, (response: IncomingMessage) => {
      done({ status: response.statusCode ?? 0, location: response.headers.location });
      response.destroy();
    });
    request.on('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.name));
    request.end();
  });
}

/**
 * Looks a name up and refuses it where any of its addresses is not public. The connection then goes to what was looked
 * at here, so that a name cannot say one thing now and another later.
 */
function checkedLookup(mayConnect: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    systemLookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const [first] = addresses;
      if (!first || !addresses.every(({ address }) => mayConnect(address)))
        return callback(Object.assign(new Error('no public address'), { code: PRIVATE }), '', 0);
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
