import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/*
 * Every check that is not a test. All of them run even when one fails, two at a time; a failed one shows what it said,
 * and the exit code is non-zero at the end. A name as argument (npm run check -- eslint) runs the checks of that name; one
 * that no check has is told, and nothing is run.
 */
const root = path.resolve(import.meta.dirname, '..');
const ROOMS = ['api', 'bot', 'dialogs', 'deliver', 'web', 'store', 'content', 'locales', 'scripts'];
const FRESH = ['package.json', 'package-lock.json', '.npmrc'];

interface Check {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}
interface Outcome {
  readonly passed: boolean;
  readonly output: string;
}

const CHECKS: readonly Check[] = [
  { name: 'install with npm 10', run: installWithOldNpm },
  { name: 'eslint', run: () => runTool('eslint/bin/eslint.js', ['--max-warnings=0', '.']) },
  { name: 'types of the server', run: () => runTool('typescript/bin/tsc', ['--project', '.']) },
  { name: 'types of the browser code', run: () => runTool('typescript/bin/tsc', ['--noEmit', '--project', 'web']) },
  { name: 'one-way streets', run: () => runTool('dependency-cruiser/bin/dependency-cruiser.mjs', streets()) },
  {
    name: 'nothing unused (knip)',
    run: () => runTool('knip/bin/knip.js', ['--no-progress', '--treat-config-hints-as-errors']),
  },
  { name: 'format (prettier)', run: () => runTool('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']) },
  { name: 'evaluation phrases kept apart', run: () => runProgram(process.execPath, ['test/eval/check-sets.ts']) },
  { name: 'how well messages are understood', run: () => runProgram(process.execPath, ['test/eval/eval.ts']) },
  { name: 'weight of the browser code', run: () => runProgram(process.execPath, ['scripts/check-size.ts']) },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((word) => !CHECKS.some(({ name }) => name.includes(word)));
const chosen = CHECKS.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
const waiting = [...chosen];
const failed: string[] = [];
process.exitCode = unknown.length === 0 ? await runChosen() : tellKnown();

function tellKnown(): number {
  const names = CHECKS.map(({ name }) => `  ${name}\n`).join('');
  process.stdout.write(`No check is called ${unknown.join(' or ')}. Give a part of one of these names:\n\n${names}`);
  return 2;
}

async function runChosen(): Promise<number> {
  await Promise.all([work(), work()]);
  say(failed.length === 0 ? `All ${chosen.length} checks passed.` : `Failed: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
}

async function work(): Promise<void> {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
    const started = performance.now();
    const { passed, output } = await check.run();
    const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
    say(`${passed ? 'passed' : 'FAILED'} ${seconds} s  ${check.name}`);
    if (passed) continue;
    failed.push(check.name);
    say(output.trimEnd());
  }
}

function streets(): readonly string[] {
  return ['--config', 'dependency-cruiser.cjs', ...ROOMS.filter((room) => existsSync(path.join(root, room)))];
}

/** A stock Node 20 brings npm 10, which obeys other install rules than the newest: a fresh install must pass with it. */
async function installWithOldNpm(): Promise<Outcome> {
  const folder = await mkdtemp(path.join(tmpdir(), 'assistant-install-'));
  try {
    for (const name of FRESH) await cp(path.join(root, name), path.join(folder, name));
    const installed = await runNpm(
      ['exec', '--yes', '--package=npm@10', '--', 'npm', 'ci', '--prefer-offline'],
      folder,
    );
    if (!installed.passed) return installed;
    const versions = "console.log(process.versions.node); await import('fastify'); await import('botbuilder-dialogs');";
    return await runProgram(process.execPath, ['--input-type=module', '--eval', versions], folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function runTool(file: string, words: readonly string[]): Promise<Outcome> {
  return runProgram(process.execPath, [path.join(root, 'node_modules', file), ...words]);
}

async function runNpm(words: readonly string[], folder: string): Promise<Outcome> {
  const npm = process.env['npm_execpath'];
  return npm !== undefined && /npm-cli\.[cm]?js$/.test(npm)
    ? runProgram(process.execPath, [npm, ...words], folder)
    : runProgram('npm', words, folder);
}

async function runProgram(program: string, words: readonly string[], folder = root): Promise<Outcome> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(config_local|lifecycle|package)/.test(name)),
  );
  return new Promise((resolve) => {
    const child = spawn(program, words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.once('error', (error) => {
      resolve({ passed: false, output: `${output}${error.message}` });
    });
    child.once('close', (code) => {
      resolve({ passed: code === 0, output });
    });
  });
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
