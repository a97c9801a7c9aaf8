import { describe, expect, it } from 'vitest';
import { endedFile } from '#issue-forms/answers/ended-file.ts';

const file =
  '---\ntitle: Masken # gut\navailability: available\ncontact: { via: desk }\n---\n\navailability: bleibt\n';

describe('the file of an entry that has ended', () => {
  it('changes in one line', () => {
    expect(endedFile(file, 'withdrawn')).toBe(
      file.replace('availability: available', 'availability: withdrawn'),
    );
  });

  it('says what came of it, once', () => {
    const outcome = { on: '2020-05-12', note: 'Zeile 1\n"x": #y\\' };
    const ended = endedFile(file, 'fulfilled', outcome)!;
    expect(ended).toContain(
      'contact: { via: desk }\noutcome:\n  on: 2020-05-12\n  note: "Zeile 1\\n\\"x\\": #y\\\\"\n---\n',
    );
    expect(endedFile(ended, 'withdrawn', outcome)!.match(/outcome:/g)).toHaveLength(1);
  });

  it('keeps line ends and its first invisible character', () => {
    const other = `\uFEFF${file.replaceAll('\n', '\r\n')}`;
    expect(endedFile(other, 'withdrawn')).toBe(
      other.replace('availability: available', 'availability: withdrawn'),
    );
  });

  it('is none of ours where it is written in another way', () => {
    expect(
      endedFile(file.replace('availability: available', '"availability": available'), 'withdrawn'),
    ).toBeUndefined();
    expect(endedFile(file.replace('title', 'availability: x\ntitle'), 'withdrawn')).toBeUndefined();
    expect(endedFile('availability: available\n', 'withdrawn')).toBeUndefined();
    expect(endedFile(`x\n${file}`, 'withdrawn')).toBeUndefined();
  });
});
