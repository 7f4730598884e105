import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/*
 * Builds the browser code and the static pages into build/. With --if-stale only when something that goes into it has
 * changed since, by content and not by date, so that a fresh clone, a switched branch and a touched file are all told
 * apart rightly.
 */
const root = path.resolve(import.meta.dirname, '..');
const INPUTS = [
  'web',
  'locales',
  'content',
  'scripts/build.ts',
  'scripts/static-pages.ts',
  'vite.config.ts',
  'package-lock.json',
];
const stamp = path.join(root, 'build/.inputs');

const hash = await hashInputs();
const built = await readFile(stamp, 'utf8').catch(() => '');
if (built !== hash || !process.argv.includes('--if-stale')) await build();

async function build(): Promise<void> {
  const configFile = path.join(root, 'vite.config.ts');
  if (!existsSync(configFile)) return;
  process.stderr.write('Building the browser code ...\n');
  const { createBuilder } = await import('vite'); // only now: most starts find that nothing is stale
  const { writeStaticPages } = await import('./static-pages.ts');
  const builder = await createBuilder({ root, configFile, logLevel: 'warn' }, null);
  await builder.buildApp();
  await writeStaticPages(path.join(root, 'build/static'));
  await mkdir(path.dirname(stamp), { recursive: true });
  await writeFile(stamp, hash);
}

async function hashInputs(): Promise<string> {
  const all = createHash('sha256');
  for (const file of (await Promise.all(INPUTS.map(filesOf))).flat().sort()) {
    all.update(`${file}\0`).update(await readFile(path.join(root, file))).update('\0'); // prettier-ignore
  }
  return all.digest('hex');
}

async function filesOf(input: string): Promise<string[]> {
  const place = path.join(root, input);
  if (!existsSync(place)) return [];
  if (path.extname(input) !== '') return [input];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}
