import { deployment, DEPLOYMENT_PATH } from './deployment.ts';

export interface Asked {
  status: number;
  text: string;
}
/** Fetches an address of the deployed site past every cache. */
export type Ask = (url: URL) => Promise<Asked>;

/**
 * What is wrong with a site that has just gone online: as a visitor would meet it, at its real address.
 * @param expected the commit that should be there, and the day; of a site brought back none is
 * @returns one sentence for each thing that is wrong
 */
export async function smokeOf(
  site: URL,
  ask: Ask,
  expected?: { commit: string; day?: string | undefined },
): Promise<string[]> {
  const at = (path: string): URL => new URL(path, site);
  const page = async (url: URL, name: string): Promise<string[]> => {
    const { status, text } = await ask(url);
    if (status !== 200) return [`${name} (${url.href}) answers ${status}.`];
    return /<h1[\s>]/.test(text) ? [] : [`${name} (${url.href}) has no heading.`];
  };
  const found = await Promise.all([
    page(site, 'The home page'),
    page(at('status/'), 'The status page'),
    entryOf(site, ask).then((entry) => (typeof entry === 'string' ? [entry] : page(entry, 'An entry'))),
    searchOf(at('search/pagefind-entry.json'), ask),
    ...(expected ? [stampOf(at(DEPLOYMENT_PATH), ask, expected)] : []),
  ]);
  return found.flat();
}

/** An address that the sitemap gives for an entry, or for any page where the hub has none yet. */
async function entryOf(site: URL, ask: Ask): Promise<URL | string> {
  const { status, text } = await ask(new URL('sitemap-0.xml', site));
  if (status !== 200) return `The sitemap answers ${status}.`;
  const addresses = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address]) => address!)
    .filter((address) => URL.canParse(address))
    .map((address) => new URL(address));
  const own = addresses.filter(({ href }) => href.startsWith(site.href));
  if (own.length === 0) return `The sitemap names no page below ${site.href}.`;
  const depth = ({ pathname }: URL): number => pathname.split('/').length - site.pathname.split('/').length;
  return own.find((address) => depth(address) === 2) ?? own[0]!;
}

async function searchOf(url: URL, ask: Ask): Promise<string[]> {
  const { status, text } = await ask(url);
  if (status !== 200) return [`The search index (${url.href}) answers ${status}.`];
  try {
    JSON.parse(text);
    return [];
  } catch {
    return [`The search index (${url.href}) is no JSON.`];
  }
}

async function stampOf(
  url: URL,
  ask: Ask,
  expected: { commit: string; day?: string | undefined },
): Promise<string[]> {
  const { status, text } = await ask(url);
  if (status !== 200) return [`${url.href} answers ${status}.`];
  let stamp;
  try {
    stamp = deployment.parse(JSON.parse(text));
  } catch {
    return [`${url.href} says neither commit nor day.`];
  }
  return [
    ...(stamp.commit === expected.commit ? [] : [`Online is ${stamp.commit}, not ${expected.commit}.`]),
    ...(expected.day === undefined || stamp.day === expected.day
      ? []
      : [`Online is the ${stamp.day}, not the ${expected.day}.`]),
  ];
}
