import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPublicAddress, isPublicLink } from '#github/links/public-address.ts';
import { visit } from '#github/links/visit.ts';

const asked: string[] = [];
const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  asked.push(`${request.method} ${request.url}`);
  const to = (status: number, location: string) => response.writeHead(status, { location }).end();
  switch (request.url) {
    case '/fine':
      return response.end();
    case '/no-head':
      return response.writeHead(request.method === 'HEAD' ? 405 : 200).end();
    case '/for-good':
      return to(301, '/fine');
    case '/for-now':
      return to(302, '/fine');
    case '/circle':
      return to(302, '/circle');
    case '/inside':
      return to(302, 'http://169.254.169.254/latest/meta-data/');
    case '/file':
      return to(302, 'file:///etc/passwd');
    case '/login':
      return response.writeHead(403).end();
    case '/broken':
      return response.writeHead(503).end();
    case '/silent':
      return undefined;
    default:
      return response.writeHead(404).end();
  }
});
let root: string;
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  root = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

/** This machine may be visited here, and nothing else of what is not public. */
const here = {
  userAgent: 'test',
  patience: 500,
  mayVisit: (url: URL) => url.origin === root || isPublicLink(url),
  mayConnect: (address: string) => ['127.0.0.1', '::1'].includes(address),
};

describe('a link', () => {
  it.each([
    ['/fine', { is: 'alive' }],
    ['/no-head', { is: 'alive' }],
    ['/for-now', { is: 'alive' }],
    ['/gone', { is: 'dead', why: '404' }],
    ['/circle', { is: 'dead', why: 'forwards in circles' }],
    ['/login', { is: 'refused', why: '403' }],
    ['/broken', { is: 'unreachable', why: '503' }],
    ['/silent', { is: 'unreachable', why: 'ABORT_ERR' }],
    ['/inside', { is: 'refused', why: 'no public address' }],
    ['/file', { is: 'refused', why: 'no public address' }],
  ])('%s fares like %j', async (path, expected) => {
    expect(await visit(root + path, here)).toEqual(expected);
  });

  it('that moved for good says where to', async () => {
    expect(await visit(`${root}/for-good`, here)).toEqual({ is: 'moved', to: `${root}/fine` });
  });

  it('is asked for its head only where that is enough', async () => {
    asked.length = 0;
    await visit(`${root}/fine`, here);
    await visit(`${root}/no-head`, here);
    expect(asked).toEqual(['HEAD /fine', 'HEAD /no-head', 'GET /no-head']);
  });

  it('to a name that leads into this machine is never followed', async () => {
    asked.length = 0;
    const mayVisit = () => true;
    expect(await visit(`${root}/fine`, { userAgent: 'test', mayVisit })).toEqual({
      is: 'refused',
      why: 'EPRIVATE',
    });
    expect(asked).toEqual([]);
  });
});

describe('what is visited at all', () => {
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://localhost/',
    'http://intranet/',
    'https://user:secret@example.org/',
    'https://example.org:8443/',
    'ftp://example.org/',
  ])('is not %s', (address) => {
    expect(isPublicLink(new URL(address))).toBe(false);
  });

  it.each(['https://www.bfarm.de/DE/', 'http://xn--mller-kva.de/', 'https://example.org./'])(
    'is %s',
    (address) => {
      expect(isPublicLink(new URL(address))).toBe(true);
    },
  );

  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '168.63.129.16',
    '169.254.169.254',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    'fc00::1',
    'fe80::1',
    'ff02::1',
    '2002:a00:1::',
    '2001:db8::1',
    'not an address',
  ])('is never %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '172.32.0.1', '2a00:1450:4001:80b::200e'])('may be %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});
