import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bringUpToDate } from '../../../src/cli/generated-folder.ts';
import { headerFileFolder } from '../../../src/cli/header-files.ts';
import { headerFiles } from '../../../src/build/header-files.ts';
import { oneForAll, policies } from '../../../src/build/header-policies.ts';

const HOSTING = join(import.meta.dirname, '../../../hosting');
const directives = (policy: string) =>
  new Map(policy.split('; ').map((part) => [part.split(' ')[0]!, part.split(' ').slice(1)]));

describe('the header files', () => {
  it('are what is generated', () => {
    expect(readdirSync(HOSTING).sort()).toEqual([...headerFiles().keys()].sort());
    for (const [name, text] of headerFiles())
      expect(readFileSync(join(HOSTING, name), 'utf8'), name).toBe(text);
  });

  it('forbid frames everywhere, and all that is not named', () => {
    for (const policy of [...Object.values(policies), oneForAll]) {
      expect.soft(directives(policy).get('default-src')).toEqual(["'none'"]);
      expect.soft(directives(policy).get('frame-ancestors')).toEqual(["'none'"]);
      expect.soft(policy).not.toMatch(/'unsafe-eval'|\*|script-src[^;]*'unsafe-inline'/);
    }
  });

  it('let WebAssembly run in the search’s worker only', () => {
    expect(policies.assets).toContain("'wasm-unsafe-eval'");
    expect(policies.pages + policies.admin).not.toContain('wasm');
  });

  it('allow in one policy for all what any of the three allows', () => {
    for (const policy of Object.values(policies)) {
      for (const [name, sources] of directives(policy)) {
        if (/trusted-types/.test(name)) continue;
        const allowed = directives(oneForAll).get(name);
        for (const source of sources) if (source !== "'none'") expect.soft(allowed, name).toContain(source);
      }
    }
  });

  it('hold no line that a host would cut', () => {
    for (const line of headerFiles().get('_headers')!.split('\n')) expect(line.length).toBeLessThan(2000);
  });
});

describe('writing them', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (check: boolean) => bringUpToDate(headerFileFolder(folder), check);

  it('mends what is out of date, and only reports it when asked to check', () => {
    expect(write(true)).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
    expect(write(false)).toBe(0);
    expect(write(true)).toBe(0);
    writeFileSync(join(folder, 'nginx.conf'), 'edited by hand');
    expect(write(true)).toBe(1);
  });
});
