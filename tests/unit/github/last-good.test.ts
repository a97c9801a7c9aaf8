import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastGoodSite } from '#github/last-good.ts';
import { hubOnGitHub, type HubOnGitHub } from './hub-on-github.ts';
import { zipOf } from './zip-of.ts';

let hub: HubOnGitHub;
beforeEach(async () => {
  hub = await hubOnGitHub();
});
afterEach(() => hub.close());

const site = (text: string, expired = false) => ({
  name: 'github-pages',
  zip: zipOf({ 'artifact.tar': Buffer.from(text) }),
  expired,
});
const found = async () => (await lastGoodSite(hub.surroundings, 'main'))?.tar.toString();

describe('the site that is brought back', () => {
  it('is that of the newest deployment that ended well', async () => {
    hub.actions.runs = [
      { id: 3, head_sha: 'c'.repeat(40) },
      { id: 2, head_sha: 'b'.repeat(40) },
    ];
    hub.actions.artifacts = { 3: [site('new')], 2: [site('old')] };
    expect(await found()).toBe('new');
  });

  it('is never the one that has just failed', async () => {
    hub.actions.runs = [
      { id: 99, head_sha: 'c'.repeat(40) },
      { id: 2, head_sha: 'b'.repeat(40) },
    ];
    hub.actions.artifacts = { 99: [site('broken')], 2: [site('old')] };
    expect(await found()).toBe('old');
  });

  it('is an older one where GitHub has thrown the newer away', async () => {
    hub.actions.runs = [
      { id: 3, head_sha: 'c'.repeat(40) },
      { id: 2, head_sha: 'b'.repeat(40) },
    ];
    hub.actions.artifacts = { 3: [site('new', true)], 2: [site('old')] };
    expect(await found()).toBe('old');
  });

  it('is none where there is none', async () => {
    hub.actions.runs = [{ id: 3, head_sha: 'c'.repeat(40) }];
    hub.actions.artifacts = { 3: [{ name: 'other', zip: zipOf({}) }] };
    expect(await found()).toBeUndefined();
  });
});
