import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTrial } from '#files/trial.ts';
import { issueHub, type IssueHub } from './issue-hub.ts';

describe('an issue of another form', () => {
  let hub: IssueHub;
  beforeEach(async () => {
    hub = await issueHub();
  });
  afterEach(() => hub.close());
  const pulls = () => [...hub.repository.issues.values()].filter(({ pull }) => pull);
  const problemsWith = async (branch: string, path: string) => {
    const text = (await hub.file(branch, path))!;
    return readTrial(hub.content, new Map([[path.replace('content/', ''), text]]), '2020-05-12').problems;
  };

  it('that an entry is fulfilled changes that one line, and says what came of it', async () => {
    expect(await hub.run(hub.open('ended'))).toMatchObject({ is: 'proposed' });
    const before = (await hub.file('main', 'content/offers/masken.md'))!.split('\n');
    const after = (await hub.file('issue-12', 'content/offers/masken.md'))!.split('\n');
    expect(after.filter((line) => !before.includes(line))).toEqual([
      'availability: fulfilled',
      'outcome:',
      '  on: 2020-05-12',
      '  note: "Alles ging an eine Klinik im Landkreis: \\"danke\\" # sagt sie."',
    ]);
    expect(before.filter((line) => !after.includes(line))).toEqual(['availability: available']);
    expect(await problemsWith('issue-12', 'content/offers/masken.md')).toEqual([]);
  });

  it('that names an entry nobody knows is asked for the right one', async () => {
    expect(await hub.run(hub.open('ended', (body) => body.replace('A-VB5WA', 'A-00000')))).toEqual({
      is: 'incomplete',
    });
    expect(hub.comments(12)[0]).toContain('A\\-00000');
  });

  it('with the public answers to a call becomes a response that the check finds well', async () => {
    const outcome = await hub.run(hub.open('answer'));
    expect(outcome).toMatchObject({ is: 'proposed' });
    const reference = /\*\*(R-[0-9A-Z]+)\*\*/.exec(hub.comments(12)[0]!)![1]!;
    const path = `content/calls/druck/responses/${reference.toLowerCase()}.yaml`;
    const text = await hub.file('issue-12', path);
    expect(text).toContain('verfahren: Metall');
    expect(text).toContain('menge: 1200');
    expect(text).toContain('region: at');
    expect(await problemsWith('issue-12', path)).toEqual([]);
    expect(hub.comments(12)[0]).toContain('schicken Sie Kontaktdaten');
  });

  it('with an answer that is not public is asked to take it out', async () => {
    const event = hub.open('answer', (body) =>
      body.replace('- Wie viele', 'Unter welcher Nummer?: 07461 123\n- Wie viele'),
    );
    expect(await hub.run(event)).toEqual({ is: 'incomplete' });
    expect(hub.comments(12)[0]).toContain('ist nicht öffentlich');
    expect(hub.comments(12)[0]).not.toContain('07461');
  });

  it('is not quoted where it may speak of a person', async () => {
    const event = hub.open('answer', (body) =>
      body.replace('- Wie viele', 'Mobil: 0171 / 234 56-78, erika@muster.example\n- Wie viele'),
    );
    expect(await hub.run(event)).toEqual({ is: 'incomplete' });
    const [comment = ''] = hub.comments(12);
    expect(comment).toContain('Mobil');
    expect(comment).not.toMatch(/0171|234|erika/);
  });

  it('that reports an entry is answered and makes no pull request', async () => {
    expect(await hub.run(hub.open('report'))).toEqual({ is: 'reported' });
    expect(pulls()).toEqual([]);
    expect(hub.comments(12)[0]).toContain('https://probe.example/en/offers/masken/');
  });

  it('written without a form is left to people', async () => {
    expect(await hub.run(hub.open('offer', () => 'Hallo, wir haben Masken!'))).toEqual({
      is: 'refused',
      why: 'no-form',
    });
    expect(
      await hub.run(hub.open('offer', (body) => body.replace('Langarm', '### Kategorie\n\nLangarm'))),
    ).toEqual({ is: 'refused', why: 'heading-twice' });
    expect(hub.comments(13)[0]).toContain('`Kategorie`');
  });

  it('in a hub with broken settings waits until they are mended', async () => {
    writeFileSync(join(hub.content, 'settings/site.yaml'), 'name: [');
    expect(await hub.run(hub.open('offer'))).toEqual({ is: 'refused', why: 'content-broken' });
  });
});
