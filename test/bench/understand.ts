import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

import { stopGroup, usedBy } from './process-group.ts';

/*
 * How many short messages a second `npm run -s understand` reads on one processor, its start and first line apart: lines of
 * fewer than 120 characters of the tune sets and of the phrases of English, from the first to the last of them.
 *   node test/bench/understand.ts [LINES, 4000 by default]
 */
const AIM = 1000;
const SHORT = 120; // characters
const ROOT = path.resolve(import.meta.dirname, '../..');
const count = Number(process.argv[2] ?? 4000);

const texts = [...new Set([...tuneTexts(), ...phrases()])].filter(({ length }) => length < SHORT);
const step = Math.max(1, texts.length / count);
const lines = Array.from({ length: Math.min(count, texts.length) }, (_, at) => texts[Math.floor(at * step)] ?? '');

const env = { ...process.env, NODE_COMPILE_CACHE: path.join(ROOT, 'node_modules/.cache/node-compile') };
const flags = ['--max-semi-space-size=8']; // as scripts/run.mjs starts it
const child = spawn(process.execPath, [...flags, 'scripts/understand.ts'], {
  cwd: ROOT,
  env,
  stdio: ['pipe', 'pipe', 'inherit'],
  detached: true,
});
try {
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  await answered(['good morning']);
  const begun = { processor: (await usedBy(child.pid)).processor, at: performance.now() };
  await answered(lines);
  const processor = ((await usedBy(child.pid)).processor - begun.processor) / 1000;
  const clock = (performance.now() - begun.at) / 1000;
  process.stdout.write(
    `${String(lines.length)} lines: ${processor.toFixed(2)} s of processor time, ${(lines.length / processor).toFixed(0)} a second (at least ${String(AIM)}); by the clock ${clock.toFixed(2)} s\n`,
  );

  async function answered(asked: readonly string[]): Promise<void> {
    child.stdin.write(asked.map((text, id) => `${JSON.stringify({ id, text })}\n`).join(''));
    for (let left = asked.length; left > 0; left -= 1)
      if ((await answers.next()).done === true) throw new Error('It ended before everything was answered.');
  }
} finally {
  await stopGroup(child);
}

function tuneTexts(): readonly string[] {
  const folder = path.join(ROOT, 'test/eval/tune');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.jsonl'));
  return files
    .sort()
    .flatMap((file) =>
      linesOf(path.join(folder, file)).map((line) => (JSON.parse(line) as { readonly text: string }).text),
    );
}

function phrases(): readonly string[] {
  const folder = path.join(ROOT, 'locales/en');
  const files = readdirSync(folder).filter((file) => file.endsWith('.phrases.txt'));
  return files.sort().flatMap((file) => linesOf(path.join(folder, file)).filter((line) => !line.startsWith('#')));
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== ''); // prettier-ignore
}
