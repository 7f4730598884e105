/*
 * The starter behind `npm start`, `npm test` and every other command:
 *   node scripts/run.mjs [--build] [--settings] [--lean] TARGET [ARGUMENTS]
 * It prepares what is stale (packages, with --build also the browser code and the trained models), then runs TARGET on
 * Node 24 or newer, with --settings under the settings of the file .env, where there is one (those of the environment
 * win), with --lean in little memory.
 * Plain JavaScript without dependencies, because it must run on Node 20 before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NEEDED = 24;
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const words = process.argv.slice(2);
const targetAt = words.findIndex((word) => !word.startsWith('--'));
const options = words.slice(0, targetAt);
const [target, ...rest] = words.slice(targetAt);

if (targetAt < 0) stop('Say what to run: node scripts/run.mjs [--build] [--settings] [--lean] TARGET [ARGUMENTS]');
if (packagesAreStale()) install();
const node = findNode();
const environment = {
  // One pool of memory for all threads: each of several keeps pages that no other gets, 10 MB of a service (glibc alone reads it).
  // Blocks from 96 kB on are mapped by themselves, so that none stays under one that grew; sockets are read in 64 kB.
  ...(options.includes('--lean') ? { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '98304' } : {}),
  NODE_COMPILE_CACHE: path.join(root, 'node_modules/.cache/node-compile'), // a third less time to start
  ...process.env,
  ...withFolderFirst(path.dirname(node)),
};
if (options.includes('--build')) build();
runTarget();

/** Compares the lockfile with the record that npm keeps of what it installed; optional packages may be absent. */
function packagesAreStale() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  if (present === undefined) return true;
  return Object.entries(wanted ?? {}).some(([place, { version, integrity, optional, dev }]) => {
    const found = present[place];
    if (place === '') return false;
    if (found === undefined) return !optional && !(dev && process.env.NODE_ENV === 'production');
    return found.version !== version || found.integrity !== integrity;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function install() {
  say('Installing packages (npm ci) ...');
  const npm = process.env.npm_execpath; // set when npm started us, also where no npm is on the PATH
  const words = ['ci', '--loglevel=error']; // its warnings about Node 20 are beside the point: 24 is being installed
  const viaNode = npm !== undefined && /npm-cli\.[cm]?js$/.test(npm);
  const [command, args] = viaNode ? [process.execPath, [npm, ...words]] : ['npm', words];
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: !viaNode && process.platform === 'win32',
  });
  if (status !== 0) stop(`The packages could not be installed: npm ci ${error?.message ?? `ended with ${status}`}.`);
}

/** This Node if it is new enough, else the one that is pinned like any package. npm 10 does not link its program. */
function findNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const candidates = [
    path.join(root, 'node_modules', '.bin', name),
    path.join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin', name),
  ];
  const found = candidates.find((file) => existsSync(file) && answersAsNewEnough(file));
  return found ?? stop(
    `This needs Node.js ${NEEDED} or newer. This is ${process.versions.node}, and no pinned one is installed for ` +
      `${process.platform} on ${process.arch}. Install Node.js ${NEEDED} from https://nodejs.org and try again.`,
  ); // prettier-ignore
}

function answersAsNewEnough(file) {
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8' });
  return status === 0 && isNewEnough(stdout.trim().replace(/^v/, ''));
}

function isNewEnough(version) {
  return Number(version.split('.')[0]) >= NEEDED;
}

/** PATH under the name this system gives it (Windows says Path), so that there is only one. */
function withFolderFirst(folder) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { [name]: [folder, process.env[name]].filter(Boolean).join(path.delimiter) };
}

function build() {
  const { status } = spawnSync(node, [path.join(root, 'scripts/build.ts'), '--if-stale'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: environment,
  });
  if (status !== 0) stop('The browser code and the trained models could not be prepared.');
}

function runTarget() {
  const file = path.join(root, '.env');
  const settings = options.includes('--settings') && existsSync(file) ? [`--env-file=${file}`] : [];
  // The many objects of the start would let the nursery grow to where it never shrinks again: 115 MB for nothing.
  // --lean keeps the rest of the heap tight as well: a service that has been busy holds 255 MB instead of 450.
  // It also keeps what only Azure needs of the SDK out of memory until somebody needs it.
  const leanSdk = pathToFileURL(path.join(root, 'scripts/lean-sdk.mjs')).href;
  const lean = options.includes('--lean') ? ['--heap-growing-percent=25', `--import=${leanSdk}`] : [];
  const flags = [`--max-semi-space-size=${lean.length > 0 ? 4 : 8}`, ...lean, ...settings];
  const child = spawn(node, [...flags, path.join(root, target), ...rest], {
    cwd: root,
    stdio: 'inherit',
    env: environment,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // Control-C in a terminal reaches the whole group by itself; a second one would cut a graceful stop short.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('error', (error) => stop(`${target} could not be started: ${error.message}.`));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

function stop(sentence) {
  say(sentence);
  process.exit(1);
}
