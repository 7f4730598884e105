import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/*
 * A small project of its own around a copy of the starter, with an npm that only notes that it was called.
 */
const starter = path.join(import.meta.dirname, '../../scripts/run.mjs');
let project: string;

beforeEach(async () => {
  project = await realpath(await mkdtemp(path.join(tmpdir(), 'assistant-starter-')));
  await mkdir(path.join(project, 'scripts'));
  await cp(starter, path.join(project, 'scripts/run.mjs'));
  await lock({ left: '1.0.0' });
  await writeFile(path.join(project, 'show.mjs'), SHOW);
  await writeFile(path.join(project, 'npm-cli.js'), NPM);
});
afterEach(async () => {
  await rm(project, { recursive: true, force: true });
});

test('installs by itself when nothing is installed, and only then', async () => {
  expect(await run('show.mjs')).toMatchObject({ code: 0, shown: { installs: 1 } });
  expect(await run('show.mjs')).toMatchObject({ code: 0, shown: { installs: 1 } });
});

test('installs again when the lockfile names another version', async () => {
  await run('show.mjs');
  await lock({ left: '1.0.1' });
  expect(await run('show.mjs')).toMatchObject({ code: 0, shown: { installs: 2 } });
});

test('does not mind that a package for another platform is absent', async () => {
  await run('show.mjs');
  await lock({ left: '1.0.0', right: { version: '1.0.0', optional: true } });
  expect(await run('show.mjs')).toMatchObject({ code: 0, shown: { installs: 1 } });
});

test('says so when the install fails, and runs nothing', async () => {
  await writeFile(path.join(project, 'npm-cli.js'), 'process.exit(7);');
  const { code, output, shown } = await run('show.mjs');
  expect({ code, shown }).toEqual({ code: 1, shown: undefined });
  expect(output).toContain('The packages could not be installed: npm ci ended with 7.');
});

test('runs the target on Node 24 or newer, first on the PATH, in the project, with its arguments', async () => {
  const { shown } = await run('show.mjs', ['invite', 'a b', '--plain']);
  expect(Number(shown?.version.split('.')[0])).toBeGreaterThanOrEqual(24);
  expect(shown?.path.split(path.delimiter)[0]).toBe(path.dirname(shown?.node ?? ''));
  expect(shown?.folder).toBe(project);
  expect(shown?.words).toEqual(['invite', 'a b', '--plain']);
});

test.each([
  ['linked by npm 11', '.bin/node'],
  ['left unlinked by npm 10', `node-${process.platform}-${process.arch}/bin/node`],
])('finds the pinned Node, %s, when it is started by an older one', async (_how, place) => {
  await run('show.mjs');
  const file = path.join(project, 'node_modules', place);
  await mkdir(path.dirname(file), { recursive: true });
  await symlink(process.execPath, file);
  const { shown } = await run('show.mjs', [], { pretend: '20.20.2' });
  expect(shown?.path.split(path.delimiter)[0]).toBe(path.dirname(file));
});

test('says in one sentence that no Node is new enough, when none is', async () => {
  const { code, output, shown } = await run('show.mjs', [], { pretend: '20.20.2' });
  expect({ code, shown }).toEqual({ code: 1, shown: undefined });
  expect(output).toContain(
    `This needs Node.js 24 or newer. This is 20.20.2, and no pinned one is installed for ${process.platform} on ` +
      `${process.arch}. Install Node.js 24 from https://nodejs.org and try again.`,
  );
});

test('gives back the exit code of what it ran', async () => {
  await writeFile(path.join(project, 'leave.mjs'), 'process.exit(3);');
  expect(await run('leave.mjs')).toMatchObject({ code: 3 });
});

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  'passes %s on and lets the target end in its own way',
  async (signal) => {
    const child = await waiting(`process.on('${signal}', () => { console.log('goodbye'); process.exit(5); });`);
    const ended = outcomeOf(child);
    child.kill(signal);
    expect(await ended).toMatchObject({ code: 5, output: expect.stringContaining('goodbye') as string });
  },
);

test('ends by the same signal as the target', async () => {
  const child = await waiting('');
  const ended = outcomeOf(child);
  child.kill('SIGTERM');
  expect(await ended).toMatchObject({ code: null, signal: 'SIGTERM' });
});

test('reads .env for what takes settings, and lets the environment win', async () => {
  await writeFile(path.join(project, '.env'), 'PORT=1\nHOST=from-file\n');
  const environment = { HOST: 'from-environment' };
  expect((await run('show.mjs', [], { environment, options: ['--settings'] })).shown).toMatchObject({
    port: '1',
    host: 'from-environment',
  });
  expect((await run('show.mjs', [], { environment })).shown).toMatchObject({ host: 'from-environment' });
});

test('builds the browser code first where that is asked for, and stops when it fails', async () => {
  await writeFile(
    path.join(project, 'scripts/build.ts'),
    "console.log('built', process.argv[2]); process.exitCode = 0;",
  );
  const first = await run('show.mjs', [], { options: ['--build'] });
  expect(first.output).toContain('built --if-stale');
  expect(first.shown).toBeDefined();
  await writeFile(path.join(project, 'scripts/build.ts'), 'process.exitCode = 1;');
  const second = await run('show.mjs', [], { options: ['--build'] });
  expect({ code: second.code, shown: second.shown }).toEqual({ code: 1, shown: undefined });
});

interface Shown {
  readonly version: string;
  readonly node: string;
  readonly path: string;
  readonly folder: string;
  readonly words: readonly string[];
  readonly installs: number;
  readonly port?: string;
  readonly host?: string;
}

const SHOW = `
import { readFileSync } from 'node:fs';
console.log('SHOWN ' + JSON.stringify({
  version: process.versions.node, node: process.execPath, path: process.env.PATH, folder: process.cwd(),
  words: process.argv.slice(2), installs: Number(readFileSync('installs', 'utf8')),
  port: process.env.PORT, host: process.env.HOST,
}));
`;

const NPM = `
const { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
if (process.argv[2] !== 'ci') process.exit(9);
writeFileSync('installs', String(existsSync('installs') ? Number(readFileSync('installs', 'utf8')) + 1 : 1));
mkdirSync('node_modules', { recursive: true });
cpSync('package-lock.json', 'node_modules/.package-lock.json');
`;

async function lock(packages: Record<string, string | { version: string; optional: boolean }>): Promise<void> {
  const entries = Object.entries(packages).map(([name, given]): [string, object] => [
    `node_modules/${name}`,
    typeof given === 'string' ? { version: given, integrity: `sha512-${given}` } : given,
  ]);
  const text = JSON.stringify({ packages: { '': { name: 'project' }, ...Object.fromEntries(entries) } });
  await writeFile(path.join(project, 'package-lock.json'), text);
}

interface How {
  readonly options?: readonly string[];
  readonly environment?: Record<string, string>;
  readonly pretend?: string; // the version that the Node which runs the starter says it has
}

function launch(target: string, words: readonly string[], how: How): ChildProcess {
  const { PORT, HOST, ...rest } = process.env;
  const pretence = path.join(project, 'pretend.cjs');
  const preload = how.pretend === undefined ? [] : ['--require', pretence];
  return spawn(
    process.execPath,
    [...preload, path.join(project, 'scripts/run.mjs'), ...(how.options ?? []), target, ...words],
    { cwd: tmpdir(), env: { ...rest, npm_execpath: path.join(project, 'npm-cli.js'), ...how.environment } },
  );
}

async function run(
  target: string,
  words: readonly string[] = [],
  how: How = {},
): Promise<{ code: number | null; output: string; shown?: Shown }> {
  if (how.pretend !== undefined) {
    const versions = `{ ...process.versions, node: '${how.pretend}' }`;
    await writeFile(
      path.join(project, 'pretend.cjs'),
      `Object.defineProperty(process, 'versions', { value: ${versions} });`,
    );
  }
  const { code, output } = await outcomeOf(launch(target, words, how));
  const line = /^SHOWN (.*)$/m.exec(output)?.[1];
  return { code, output, ...(line === undefined ? {} : { shown: JSON.parse(line) as Shown }) };
}

/** Starts a target that stays until it is told to go, and waits until it is there. */
async function waiting(preparation: string): Promise<ChildProcess> {
  await writeFile(
    path.join(project, 'stay.mjs'),
    `${preparation}\nsetInterval(() => {}, 1000);\nconsole.log('here');\n`,
  );
  const child = launch('stay.mjs', [], {});
  await new Promise<void>((resolve) => {
    child.stdout?.on('data', (text: Buffer) => {
      if (text.toString().includes('here')) resolve();
    });
  });
  return child;
}

async function outcomeOf(
  child: ChildProcess,
): Promise<{ code: number | null; signal: NodeJS.Signals | null; output: string }> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text: Buffer) => {
      output += text.toString();
    });
  }
  return new Promise((resolve) => {
    child.once('close', (code, signal) => {
      resolve({ code, signal, output });
    });
  });
}
