import { BlockList, isIP } from 'node:net';

/**
 * Networks that no link of a public page leads to: IANA's registers of special-purpose addresses (RFC 6890), and what
 * the machines of clouds ask about themselves.
 */
const NETWORKS_4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;

const inner = new BlockList();
for (const [network, bits] of NETWORKS_4) inner.addSubnet(network, bits, 'ipv4');
/** Of IPv6 only what is handed out to the public, without the parts that stand for other networks. */
const outer = new BlockList();
outer.addSubnet('2000::', 3, 'ipv6');
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  inner.addSubnet(network, bits, 'ipv6');

/** Whether an IP address is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !inner.check(address, 'ipv4');
  return family === 6 && outer.check(address, 'ipv6') && !inner.check(address, 'ipv6');
}

/** Whether a link may be looked at: by name, at the usual port, without a password in it. */
export function isPublicLink({ protocol, hostname, port, username, password }: URL): boolean {
  return (
    (protocol === 'https:' || protocol === 'http:') &&
    port === '' &&
    username === '' &&
    password === '' &&
    isIP(hostname.replace(/^\[|\]$/g, '')) === 0 &&
    /\.[a-z][a-z0-9-]*[a-z0-9]\.?$/.test(hostname)
  );
}
