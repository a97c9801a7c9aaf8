import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hubPart } from './hub-part.ts';
import { SECOND_TRY } from './second-try.ts';

const ROOT = resolve(import.meta.dirname, '..');
const RESULTS = join(ROOT, '.cache/tests/results');

/** One line of the account: a command, or a run of Vitest with the number of its tests. */
interface Outcome {
  passed: number;
  failed: number;
}

/**
 * Everything CI runs: the program's part on hubs of its own, and the part of this repository's hub. What reads the
 * sources runs beside the unit tests; what needs a built site comes after, so that no two programs write Astro's
 * generated types at once. With `--long` as much as a night has time for.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { long: { type: 'boolean', default: false } } });
  if (values.long) process.env['HUB_TEST_LONG'] = '1';
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const outcomes = [
    ...(await Promise.all([sources(), vitest('unit', 'components')])).flat(),
    ...(await Promise.all([format(), vitest('site', 'browser')])),
    await vitest('hub'),
    ...(values.long ? [await step('other hubs', ['tests/hub/variants.ts'])] : []),
  ];
  const sum = (key: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

async function sources(): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, command } of hubPart()) outcomes.push(await step(name, command));
  return [
    ...outcomes,
    await step('types', ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning']),
    await step('lint', ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.']),
  ];
}

/** Reads no generated types, so that it fills the core that the builds leave idle. */
function format(): Promise<Outcome> {
  return step('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']);
}

/** Runs one command; its output shows only when it fails. */
async function step(name: string, command: string[]): Promise<Outcome> {
  const { code, output, seconds } = await node(command);
  if (code === 0) {
    process.stdout.write(`✓ ${name} (${seconds} s)\n`);
    return { passed: 1, failed: 0 };
  }
  process.stdout.write(`✗ ${name} (${seconds} s)\n${output}\n`);
  return { passed: 0, failed: 1 };
}

async function vitest(...projects: string[]): Promise<Outcome> {
  const name = projects.join(' and ');
  const file = join(RESULTS, `${projects[0]}.json`);
  const { code, output, seconds } = await node([
    'node_modules/vitest/vitest.mjs',
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=dot',
    '--reporter=tests/second-try.ts',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const outcome = counted(file, code);
  const sign = outcome.failed === 0 ? '✓' : '✗';
  process.stdout.write(`${sign} ${name}: ${outcome.passed} tests (${seconds} s)\n`);
  const again = output.split('\n').filter((line) => line.startsWith(SECOND_TRY));
  if (outcome.failed > 0) process.stdout.write(`${output}\n`);
  else for (const line of again) process.stdout.write(`  ${line}\n`);
  return outcome;
}

/** What Vitest wrote down. A file that could not start, or a run without a result, counts as a failure too. */
function counted(file: string, code: number): Outcome {
  try {
    const result = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      testResults: { status: string; assertionResults: { status: string }[] }[];
    };
    const broken = result.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    ).length;
    const failed = result.numFailedTests + broken;
    return { passed: result.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function node(command: string[]): Promise<{ code: number; output: string; seconds: string }> {
  const started = performance.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, command, {
      cwd: ROOT,
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => {
      done({ code: code ?? 1, output, seconds: ((performance.now() - started) / 1000).toFixed(1) });
    });
  });
}

await main();
