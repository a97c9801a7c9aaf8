import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const FIXTURES = join(import.meta.dirname, '../../fixtures/check');
export const BASE = join(FIXTURES, 'base');
/** The day on which the fixtures' base hub is without mistakes. */
export const TODAY = '2020-05-12';

/** A mistake and the places where it must be found, as `file:line:column code`. */
export interface Case {
  name: string;
  sentence: string;
  /** Changes what other cases rest on. */
  isAlone: boolean;
  expected: string[];
  /** Paths that the case writes. */
  paths: string[];
  /** Puts the mistake into a copy of the base hub. */
  apply(root: string): void;
}

/** All cases, described in `tests/fixtures/check/README.md`. */
export function cases(): Case[] {
  const folder = join(FIXTURES, 'cases');
  return readdirSync(folder)
    .sort()
    .map((file) => readCase(file.replace(/\.txt$/, ''), readFileSync(join(folder, file), 'utf8')));
}

/** A copy of the base hub that is removed again. */
export function withHub<T>(use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'hub-check-'));
  try {
    cpSync(BASE, root, { recursive: true });
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function readCase(name: string, text: string): Case {
  const [intro = '', ...sections] = text.split(/^=== /m);
  const [sentence = '', ...options] = intro.trim().split('\n');
  const expected: string[] = [];
  const paths: string[] = [];
  const steps = sections.map((section) => stepOf(section, expected, paths));
  return {
    name,
    sentence,
    isAlone: options.includes('alone'),
    expected: expected.sort(),
    paths,
    apply: (root) => steps.forEach((step) => step(root)),
  };
}

function stepOf(section: string, expected: string[], paths: string[]): (root: string) => void {
  const end = section.indexOf('\n');
  const header = end < 0 ? section : section.slice(0, end);
  const body = end < 0 ? '' : section.slice(end + 1).replace(/\n+$/, '\n');
  const word = /^(delete|hex|link|folder|pipe) /.exec(header)?.[1];
  const rest = word ? header.slice(word.length + 1) : header;
  if (word) {
    const { text } = expand(rest, '');
    const [path = '', target = ''] = text.split(' -> ');
    paths.push(path);
    expected.push(...expand(rest, path).expected.map((line) => line.replace(/:1:\d+ /, ':1:1 ')));
    return (root) => special(word, join(root, path), target, body);
  }
  const [to = '', from] = rest.split(' from ');
  const path = expand(to, '').text;
  paths.push(path);
  expected.push(...expand(to, path).expected.map((line) => line.replace(/:1:\d+ /, ':1:1 ')));
  const content = expand(from ? edited(readFileSync(join(BASE, from), 'utf8'), body) : body, path);
  expected.push(...content.expected);
  return (root) => write(join(root, path), content.bytes);
}

function special(word: string, path: string, target: string, body: string): void {
  if (word === 'delete') return rmSync(path);
  mkdirSync(dirname(path), { recursive: true });
  if (word === 'link') symlinkSync(target, path);
  else if (word === 'folder') mkdirSync(path, { recursive: true });
  else if (word === 'pipe') execFileSync('mkfifo', [path]);
  else write(path, Buffer.from(body.replace(/\s/g, ''), 'hex'));
}

function write(path: string, bytes: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/** @throws Error when a line to replace is not in the text, so that no case tests nothing */
function edited(text: string, changes: string): string {
  let result = text;
  const lines = changes.split('\n').filter((line) => line !== '');
  for (let at = 0; at < lines.length;) {
    const old: string[] = [];
    const added: string[] = [];
    while (lines[at]?.startsWith('- ')) old.push(lines[at++]!.slice(2));
    while (/^\+(?: |$)/.test(lines[at] ?? '')) added.push(lines[at++]!.slice(2));
    if (old.length + added.length === 0) throw new Error(`Not a change: ${lines[at]}`);
    const was = old.map((line) => `${line}\n`).join('');
    if (!result.includes(was)) throw new Error(`Not in the base file: ${was}`);
    const becomes = added.map((line) => `${line}\n`).join('');
    result = was === '' ? result + becomes : result.replace(was, () => becomes);
  }
  return result;
}

/** Reads the notation of the cases: bytes to write, and where problems are expected. */
function expand(source: string, file: string): { text: string; bytes: Buffer; expected: string[] } {
  const bytes: Buffer[] = [];
  const expected: string[] = [];
  let text = '';
  const add = (piece: string): void => {
    text += piece;
    bytes.push(Buffer.from(piece));
  };
  for (const piece of source.split(/(⟦[^⟧]*⟧)/)) {
    const command = /^⟦(.*)⟧$/s.exec(piece)?.[1];
    if (command === undefined) add(piece);
    else if (command.startsWith('!! ')) {
      const [, code, other] = command.split(' ');
      expected.push(`${other}:1:1 ${code}`);
    } else if (command.startsWith('! ')) {
      const shown = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
      const line = shown.split('\n').length;
      expected.push(`${file}:${line}:${shown.length - shown.lastIndexOf('\n')} ${command.slice(2)}`);
    } else if (command.startsWith('U+')) add(String.fromCodePoint(parseInt(command.slice(2), 16)));
    else if (command.startsWith('0x')) {
      text += '?';
      bytes.push(Buffer.from(command.slice(2), 'hex'));
    } else {
      const [, count = '', what = ''] = /^(\d+) × (.*)$/s.exec(command) ?? [];
      if (count === '') throw new Error(`Not known: ⟦${command}⟧`);
      add(what.replaceAll('\\n', '\n').repeat(Number(count)));
    }
  }
  return { text, bytes: Buffer.concat(bytes), expected };
}
