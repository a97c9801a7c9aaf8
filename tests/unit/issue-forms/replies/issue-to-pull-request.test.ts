import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTrial } from '#files/trial.ts';
import { issueHub, recorded, type IssueHub } from './issue-hub.ts';

const OFFER = 'content/offers/schutzkittel-fuer-aerzte-groessenverstellbar.md';
const FIRM = 'content/organisations/naeherei-oehmichen-gmbh-co-kg.yaml';

describe('an issue that the desk labels', () => {
  let hub: IssueHub;
  beforeEach(async () => {
    hub = await issueHub();
  });
  afterEach(() => hub.close());
  const pulls = () => [...hub.repository.issues.values()].filter(({ pull }) => pull);
  const problemsWith = async (branch: string, ...paths: string[]) => {
    const texts = await Promise.all(
      paths.map(async (path) => [path.replace('content/', ''), (await hub.file(branch, path))!] as const),
    );
    return readTrial(hub.content, new Map(texts), '2020-05-12').problems;
  };

  it('becomes a pull request whose files the check finds well', async () => {
    const event = hub.open('offer');
    const outcome = await hub.run(event);
    expect(outcome).toMatchObject({ is: 'proposed' });
    const offer = (await hub.file('issue-12', OFFER))!;
    expect(offer).toContain("title: 'Schutzkittel für Ärzte, größenverstellbar'");
    expect(offer).toContain('amount: 20000');
    expect(offer).toContain("postalCode: '01067'");
    expect(offer).toContain('validThrough: 2020-07-31');
    expect(offer).toContain('organisation: naeherei-oehmichen-gmbh-co-kg');
    expect(await hub.file('issue-12', FIRM)).toContain("name: 'Näherei Öhmichen GmbH & Co. KG'");
    expect(await problemsWith('issue-12', OFFER, FIRM)).toEqual([]);
    expect(await hub.file('main', OFFER)).toBeUndefined();
  });

  it('is answered with the reference and the proposal, and loses its order', async () => {
    const outcome = await hub.run(hub.open('offer'));
    const number = 'pull' in outcome ? outcome.pull : 0;
    expect(hub.comments(12)).toEqual([expect.stringContaining('Seine Referenz ist **A-0JC1X**')]);
    expect(hub.comments(12)[0]).toContain(`#${number}`);
    expect(hub.issue(12).labels).toEqual(['übernommen']);
    const { title, body } = hub.issue(number);
    expect(title).toBe('Angebot aus Formular 12: schutzkittel-fuer-aerzte-groessenverstellbar');
    expect(body).toContain('Closes #12');
    expect(body).toContain('A-0JC1X');
    expect(body).toMatch(/SHA-256\): `[0-9a-f]{64}`/);
    expect(body).toContain('Neue Organisation');
  });

  it('starts the check on its branch, and otherwise says how to start it', async () => {
    const dispatches = () =>
      hub.github.requests.filter(({ path }) => path.endsWith('/actions/workflows/ci.yml/dispatches'));
    hub.github.fault({ method: 'POST', path: /dispatches$/, status: 204, times: 1 });
    const started = await hub.run(hub.open('offer'));
    expect(dispatches()).toHaveLength(1);
    expect(hub.issue('pull' in started ? started.pull : 0).body).toContain('Die Prüfung läuft');
    hub.github.fault({ method: 'POST', path: /dispatches$/, status: 422, times: 1 });
    const silent = await hub.run(hub.open('answer'));
    expect(hub.issue('pull' in silent ? silent.pull : 0).body).toContain('öffnen Sie ihn gleich wieder');
  });

  it('twice makes one pull request and one answer', async () => {
    const event = hub.open('offer');
    await hub.run(event);
    const [before] = await hub.github.commits('probe', 'hub', 'issue-12');
    expect(await hub.run(hub.labelled(event))).toMatchObject({ is: 'unchanged' });
    expect(pulls()).toHaveLength(1);
    expect(hub.comments(12)).toHaveLength(1);
    expect((await hub.github.commits('probe', 'hub', 'issue-12'))[0]).toEqual(before);
    expect(hub.issue(12).labels).toEqual(['übernommen']);
  });

  it('that was edited changes the same pull request and keeps its reference', async () => {
    const event = hub.open('offer');
    await hub.run(event);
    hub.issue(12).body = hub
      .issue(12)
      .body!.replace('Schutzkittel für Ärzte', 'Kittel für Ärzte')
      .replace('20.000', '500');
    expect(await hub.run(hub.labelled(event))).toMatchObject({ is: 'updated' });
    expect(pulls()).toHaveLength(1);
    expect(await hub.file('issue-12', OFFER)).toContain('amount: 500');
    expect(hub.comments(12)[1]).toContain('auf dem Stand Ihrer letzten Änderung');
    expect(hub.comments(12)[1]).toContain('A-0JC1X');
    const commits = await hub.github.commits('probe', 'hub', 'issue-12');
    expect(commits.map(({ message }) => message.split('\n')[0])).toEqual([
      'Angebot aus Formular 12: schutzkittel-fuer-aerzte-groessenverstellbar',
      'Initial commit',
    ]);
  });

  it('that was edited after the label is read once more by a person first', async () => {
    const event = hub.open('offer');
    hub.issue(12).body = hub.issue(12).body!.replace('Langarm', 'Kurzarm');
    expect(await hub.run(event)).toEqual({ is: 'refused', why: 'edited' });
    expect(pulls()).toEqual([]);
    expect(hub.comments(12)[0]).toContain('geändert, nachdem das Label gesetzt wurde');
    expect(hub.issue(12).labels).toEqual([]);
  });

  it.each(['einsender', 'nobody-here', 'github-actions[bot]x'])(
    'by %s, who may not write, stays an issue',
    async (sender) => {
      expect(await hub.run(hub.labelled(hub.open('offer'), sender))).toEqual({
        is: 'refused',
        why: 'no-permission',
      });
      expect(pulls()).toEqual([]);
      expect(hub.comments(12)[0]).toContain('Nur wer in diesem Repository schreiben darf');
    },
  );

  it('with something missing is answered with exactly that, in the language of its form', async () => {
    expect(await hub.run(hub.open('request-incomplete'))).toEqual({ is: 'incomplete' });
    expect(pulls()).toEqual([]);
    expect(hub.issue(12).labels).toEqual(['angaben fehlen']);
    const [comment = ''] = hub.comments(12);
    const lines = comment.split('\n').filter((line) => line.startsWith('- '));
    expect(lines.map((line) => /^- \*\*(.*?)\*\*/.exec(line)?.[1])).toEqual([
      'Description',
      'Description',
      'Amount',
      'Terms',
      'Valid through',
      'Role mailbox',
      'Confirmation',
    ]);
    expect(comment).toContain('7 things are missing');
    expect(comment).toContain('“about 500” cannot be read as a number');
    expect(comment).toContain('stays visible in the history');
    expect(comment).not.toContain('erika');
    expect(comment).not.toContain('2345678');
  });

  it('once completed becomes a pull request after all', async () => {
    const event = hub.open('offer', (body) => body.replace('Selbstkosten', '_No response_'));
    expect(await hub.run(event)).toEqual({ is: 'incomplete' });
    expect(hub.comments(12)[0]).toContain('- **Bedingungen**: Bitte ergänzen.');
    hub.issue(12).body = recorded('offer').issue.body;
    expect(await hub.run(hub.labelled(event))).toMatchObject({ is: 'proposed' });
    expect(hub.issue(12).labels).toEqual(['übernommen']);
  });

  it('of a known organisation uses its file, however the name is written', async () => {
    const event = hub.open('offer', (body) =>
      body
        .replace('Näherei Öhmichen GmbH & Co. KG', 'MUSTER')
        .replace('info@naeherei-oehmichen.example', '_No response_')
        .replace('www.naeherei-oehmichen.example', '_No response_'),
    );
    expect(await hub.run(event)).toMatchObject({ is: 'proposed' });
    expect(await hub.file('issue-12', OFFER)).toContain('organisation: muster\n');
    const changed = hub.github.requests.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('/git/blobs'),
    );
    expect(changed).toHaveLength(1);
  });

  it('that is there already names the entry it resembles', async () => {
    const event = hub.open('offer', (body) =>
      body.replace('Schutzkittel für Ärzte, größenverstellbar', 'FFP2-Masken aus der eigenen Fertigung'),
    );
    const outcome = await hub.run(event);
    const { body } = hub.issue('pull' in outcome ? outcome.pull : 0);
    expect(body).toContain('Gibt es das schon?');
    expect(body).toContain('(<https://probe.example/angebote/masken/>) (ähnlicher Titel)');
  });

  it('with a title that is taken gets a number', async () => {
    writeFileSync(join(hub.content, OFFER.replace('content/', '')), OFFER_TEXT);
    expect(await hub.run(hub.open('offer'))).toMatchObject({ is: 'proposed' });
    expect(await hub.file('issue-12', OFFER.replace('.md', '-2.md'))).toBeDefined();
  });

  it('whose branch somebody else worked on leaves it alone', async () => {
    const event = hub.open('offer');
    await hub.run(event);
    const { git } = hub.repository;
    const [head] = await hub.github.commits('probe', 'hub', 'issue-12');
    const person = { name: 'Redakteurin', email: 'r@probe.example', date: '2020-05-12T09:00:00Z' };
    const tree = (await git.read(`${head!.sha}^{tree}`))!.sha;
    const commit = git.writeCommit({
      tree,
      parents: [head!.sha],
      message: 'Titel gekürzt\n',
      author: person,
      committer: person,
    });
    git.moveRef('refs/heads/issue-12', head!.sha, commit);
    hub.issue(12).body += '\n';
    hub.issue(12).body = hub.issue(12).body!.replace('Langarm', 'Kurzarm');
    expect(await hub.run(hub.labelled(event))).toEqual({ is: 'refused', why: 'branch-taken' });
    expect((await hub.github.commits('probe', 'hub', 'issue-12'))[0]!.message).toContain('Titel gekürzt');
  });

  it('that is published is not published again', async () => {
    const event = hub.open('offer');
    const outcome = await hub.run(event);
    hub.issue('pull' in outcome ? outcome.pull : 0).pull!.mergedAt = '2020-05-12T10:00:00Z';
    hub.issue('pull' in outcome ? outcome.pull : 0).state = 'closed';
    hub.issue(12).body = hub.issue(12).body!.replace('Langarm', 'Kurzarm');
    expect(await hub.run(hub.labelled(event))).toEqual({ is: 'refused', why: 'merged' });
  });

  it('goes on where an earlier run was cut off', async () => {
    const event = hub.open('offer');
    hub.github.fault({ method: 'POST', path: /\/pulls$/, status: 500, times: 1 });
    await expect(hub.run(event)).rejects.toThrow('500');
    expect(await hub.run(event)).toMatchObject({ is: 'proposed' });
    expect(pulls()).toHaveLength(1);
  });

  it('answers after a run that could not', async () => {
    const event = hub.open('offer');
    hub.github.fault({ method: 'POST', path: /\/issues\/12\/comments$/, status: 500, times: 1 });
    await expect(hub.run(event)).rejects.toThrow('500');
    expect(await hub.run(event)).toMatchObject({ is: 'unchanged' });
    expect(hub.comments(12)[0]).toContain('A-0JC1X');
  });

  it('says what to allow where workflows may not open pull requests', async () => {
    hub.github.fault({
      method: 'POST',
      path: /\/pulls$/,
      status: 403,
      body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' },
    });
    expect(await hub.run(hub.open('offer'))).toEqual({ is: 'refused', why: 'pulls-forbidden' });
    expect(hub.comments(12)[0]).toContain('Allow GitHub Actions to create and approve pull requests');
  });

  it('with another label, closed, or a pull request is none of it', async () => {
    const event = hub.open('offer');
    const none = { is: 'ignored' };
    expect(await hub.run({ ...event, label: { name: 'angebot' } })).toEqual(none);
    expect(await hub.run({ ...event, issue: { ...event.issue, state: 'closed' } })).toEqual(none);
    expect(await hub.run({ ...event, issue: { ...event.issue, pull_request: { url: 'x' } } })).toEqual(none);
    expect(hub.github.requests).toEqual([]);
  });
});

const OFFER_TEXT = `---
title: Kittel, die es schon gibt
category: gowns
organisation: verband
purpose: crisis
terms: loan
location: { country: DE, region: de-bw }
availability: available
publishedOn: 2020-05-01
validThrough: 2020-06-01
verification: { status: unchecked }
contact: { via: desk }
---

Wir haben Kittel.
`;
