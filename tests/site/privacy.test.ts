import { readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { fixtureContent } from '../fixture-hub.ts';
import { filesOf } from './pages.ts';

const { folder } = inject('site');
const roles = new Set(fixtureContent().vocabulary.roles.map(({ id }) => id));

const TEXT = new Set(['.html', '.xml', '.txt', '.json', '.js', '.css', '.svg', '.webmanifest']);
const texts = filesOf(folder)
  .filter((file) => TEXT.has(extname(file)))
  .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));

/** Everything in the output that looks like `pattern`, with the file it is in. */
const found = (pattern: RegExp) =>
  texts.flatMap(({ file, text }) => (text.match(pattern) ?? []).map((match) => ({ file, match })));

/** No top-level domain begins with a digit: `package@3.16.3` in a script is none. */
const MAIL = /[\w.+%-]+@(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+/gi;

describe('the output', () => {
  it('names mailboxes of roles only', () => {
    const mails = found(MAIL);
    expect(mails.length).toBeGreaterThan(10);
    const personal = mails.filter(({ match }) => !roles.has(match.split('@')[0]!.toLowerCase()));
    expect(personal).toEqual([]);
  });

  it('has no mobile number of Germany, Austria or Switzerland', () => {
    expect(
      found(
        /(?:\+|00)49[ /-]?\(?0?\)?1[567]\d[\d /-]{6,}|(?<![\d.])01[567]\d[ /-]?\d{6,8}(?!\d)|\+43[ /-]?6\d{2}[\d /-]{5,}|\+41[ /-]?7[5-9][\d /-]{7,}/g,
      ),
    ).toEqual([]);
  });

  it('has no account number', () => {
    expect(found(/\b[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){3,7}(?: ?[\dA-Z]{1,3})?\b/g)).toEqual([]);
  });

  it('names no path of the machine that built it', () => {
    const here = resolve(import.meta.dirname, '../..');
    expect(texts.filter(({ text }) => text.includes(here)).map(({ file }) => file)).toEqual([]);
  });
});
