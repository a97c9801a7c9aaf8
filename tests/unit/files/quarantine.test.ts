import { appendFileSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent, type Reading } from '#files/content.ts';
import { TODAY, withHub } from './fixture.ts';

/** Reads a hub after something was done to it, with bad files set aside. */
function quarantined(change: (root: string) => void): Reading {
  return withHub((root) => {
    change(root);
    return readContent(root, { today: TODAY, quarantine: true });
  });
}

function replaceIn(root: string, file: string, from: string, to: string): void {
  const before = readFileSync(join(root, file), 'utf8');
  expect(before).toContain(from);
  writeFileSync(join(root, file), before.replace(from, to));
}

function idsIn({ content }: Reading): string[] {
  return Object.values(content!.entries)
    .flat()
    .map(({ file }) => file)
    .sort();
}

describe('setting bad files aside', () => {
  it('leaves a hub without mistakes whole', () => {
    const reading = quarantined(() => {});
    expect(reading).toMatchObject({ problems: [], setAside: [], files: 18 });
    expect(idsIn(reading)).toHaveLength(12);
  });

  it('leaves out one bad offer and keeps everything else', () => {
    const whole = idsIn(quarantined(() => {}));
    const reading = quarantined((root) =>
      replaceIn(root, 'offers/masken.md', 'terms: market-price', 'terms: x'),
    );
    expect(reading.setAside).toEqual(['offers/masken.md']);
    expect(idsIn(reading)).toEqual(whole.filter((file) => file !== 'offers/masken.md'));
    expect(reading.problems.map(({ code }) => code)).toEqual(['field-not-allowed']);
  });

  it('also leaves out what rests on it, and what rests on that', () => {
    const reading = quarantined((root) =>
      replaceIn(root, 'organisations/verband.yaml', 'kind: association', 'kind: x'),
    );
    expect(reading.setAside).toEqual([
      'calls/druck/call.md',
      'calls/druck/responses/r-1.yaml',
      'guidance/de/export.mdx',
      'offers/masken.md',
      'organisations/muster.yaml',
      'organisations/verband.yaml',
      'requests/kittel.md',
    ]);
    expect(idsIn(reading)).toEqual([
      'hubs/partner.yaml',
      'news/de/start.mdx',
      'news/en/start.mdx',
      'pages/de/about.mdx',
      'settings/site.yaml',
    ]);
  });

  it('says of each file why it is left out, at the reference', () => {
    const { problems } = quarantined((root) =>
      replaceIn(root, 'guidance/de/export.mdx', 'level: eu', 'level: x'),
    );
    expect(problems).toMatchObject([
      { file: 'guidance/de/export.mdx', code: 'field-not-allowed', line: 5, column: 8 },
      { file: 'offers/masken.md', code: 'reference-set-aside', line: 26, column: 12, field: 'reliesOn[0]' },
    ]);
  });

  it('keeps what refers to an entry that is still there in the other language', () => {
    const reading = quarantined((root) => {
      mkdirSync(join(root, 'guidance/en'));
      copyFileSync(join(root, 'guidance/de/export.mdx'), join(root, 'guidance/en/export.mdx'));
      replaceIn(root, 'guidance/de/export.mdx', 'level: eu', 'level: x');
    });
    expect(reading.setAside).toEqual(['guidance/de/export.mdx']);
    expect(idsIn(reading)).toContain('offers/masken.md');
  });

  it('leaves out a page whose contact is left out, because it could not be drawn', () => {
    const reading = quarantined((root) => {
      appendFileSync(join(root, 'news/de/start.mdx'), '\n<Contact organisation="muster" />\n');
      replaceIn(root, 'organisations/muster.yaml', 'kind: company', 'kind: x');
    });
    expect(reading.setAside).toContain('news/de/start.mdx');
    expect(reading.setAside).not.toContain('news/en/start.mdx');
  });

  it('leaves out an entry that shows a bad image', () => {
    const reading = quarantined((root) => {
      appendFileSync(join(root, 'offers/masken.md'), '\n![Maske](./maske.png)\n');
      writeFileSync(join(root, 'offers/maske.png'), 'kein Bild');
    });
    expect(reading.setAside).toEqual(['offers/maske.png', 'offers/masken.md']);
  });

  it.each(['settings/site.yaml', 'vocabulary/units.yaml'])('has no content without %s', (file) => {
    const reading = quarantined((root) => writeFileSync(join(root, file), 'name: "'));
    expect(reading.content).toBeUndefined();
    expect(reading.problems).toMatchObject([{ file, code: 'yaml-syntax' }]);
  });
});

describe('without setting aside', () => {
  it('content never holds an entry with a problem of its own', () => {
    const reading = withHub((root) => {
      appendFileSync(join(root, 'news/de/start.mdx'), '\n{process.exit(1)}\n');
      return readContent(root, { today: TODAY });
    });
    expect(reading.setAside).toEqual([]);
    expect(idsIn(reading)).not.toContain('news/de/start.mdx');
    expect(idsIn(reading)).toContain('news/en/start.mdx');
  });
});
