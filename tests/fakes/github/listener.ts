import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer, Call } from './call.ts';
import { Refusal } from './errors.ts';
import { answerOf, type Fault, type Faults } from './faults.ts';
import { bodyOf, jsonIn, sendAnswer, sendPreflight, tokenIn } from './http.ts';
import type { OAuth } from './oauth.ts';
import { answerFrom } from './router.ts';
import { findUser, type World } from './world.ts';

/** One request, as it was answered. `path` has no `/api/v3`, `search` begins with `?` or is empty. */
export interface LoggedRequest {
  method: string;
  path: string;
  search: string;
  /** 0 where the connection was cut. */
  status: number;
  user: string | undefined;
}

export interface Listening {
  world: World;
  oauth: OAuth;
  faults: Faults;
  requests: LoggedRequest[];
}

export const API_PATH = '/api/v3';

/** Answers every request of the server. Changes wait for each other, so that the order is that of arrival. */
export function listenerFor(
  listening: Listening,
): (request: IncomingMessage, response: ServerResponse) => void {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  return (request, response) => {
    void handle(listening, inTurn, request, response).catch(() => response.destroy());
  };
}

async function handle(
  { world, oauth, faults, requests }: Listening,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? 'GET';
  const url = new URL(request.url ?? '/', world.origin);
  const isApi = url.pathname.startsWith(`${API_PATH}/`);
  if (isApi && method === 'OPTIONS') return sendPreflight(response);
  const path = isApi ? url.pathname.slice(API_PATH.length) : url.pathname;
  const body = await bodyOf(request);
  const token = isApi ? tokenIn(request.headers.authorization, world.tokens) : undefined;
  const user = token && findUser(world, token.login);
  const logged: LoggedRequest = { method, path, search: url.search, status: 0, user: user?.login };
  requests.push(logged);

  const fault = faults.take(method, path + url.search);
  if (fault?.delayMs) await pause(fault.delayMs);
  if (fault?.drop && !fault.afterwards) return void request.socket.destroy();
  if (!isApi) return sendWeb(oauth, fault, logged, url, body, request, response);

  const call: Call = {
    world,
    method,
    url,
    params: {},
    query: url.searchParams,
    headers: request.headers,
    body: jsonIn(body) ?? {},
    user,
    token,
  };
  const real = (): Promise<Answer> => orRefusal(() => answerFrom(call, path));
  let answer: Answer;
  if (fault?.status !== undefined) answer = answerOf(fault);
  else if (!jsonIn(body)) answer = { status: 400, body: new Refusal(400, 'Problems parsing JSON').body() };
  else answer = await (method === 'GET' || path.endsWith('/git/blobs') ? real() : inTurn(real));
  if (fault?.drop) return void request.socket.destroy();
  logged.status = answer.status;
  sendAnswer(response, call, answer);
}

async function orRefusal(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, body: error.body(), headers: error.headers };
    // A fault of the fake itself: the test shall show it, not hide it behind a message of GitHub's.
    return { status: 500, body: { message: `The fake failed: ${String(error)}` } };
  }
}

/** GitHub's own pages: signing in with an app. No other origin may read them. */
function sendWeb(
  oauth: OAuth,
  fault: Fault | undefined,
  logged: LoggedRequest,
  url: URL,
  body: Buffer,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const answer = fault?.status === undefined ? webAnswer(oauth, url, body, request) : webFault(fault);
  logged.status = answer.status;
  response.writeHead(answer.status, answer.headers).end(answer.body);
}

function webAnswer(
  oauth: OAuth,
  url: URL,
  body: Buffer,
  request: IncomingMessage,
): { status: number; headers: Record<string, string>; body: string } {
  if (request.method === 'GET' && url.pathname === '/login/oauth/authorize') return oauth.authorize(url);
  if (request.method === 'POST' && url.pathname === '/login/oauth/access_token') {
    const sent = /json/.test(request.headers['content-type'] ?? '')
      ? new URLSearchParams(jsonIn(body) as Record<string, string>)
      : new URLSearchParams(body.toString());
    const answer = oauth.exchange(sent);
    return /json/.test(request.headers.accept ?? '')
      ? {
          status: 200,
          headers: { 'content-type': 'application/json; charset=utf-8' },
          body: JSON.stringify(answer),
        }
      : {
          status: 200,
          headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
          body: new URLSearchParams(answer).toString(),
        };
  }
  return { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'Not Found' };
}

function webFault(fault: Fault): { status: number; headers: Record<string, string>; body: string } {
  const { status, body, headers } = answerOf(fault);
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body: text };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
