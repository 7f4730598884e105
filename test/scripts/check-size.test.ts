import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { findFaults, weigh } from '../../scripts/weigh.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const check = (folder: string) =>
  spawnSync(process.execPath, ['scripts/check-size.ts', folder], { cwd: ROOT, encoding: 'utf8' });

test('what is built now is light enough', () => {
  const { status, stdout } = check('build');
  expect(stdout).not.toMatch(/at most|elsewhere/);
  expect(status).toBe(0);
});

test('a loader that has grown too heavy fails the check', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'assistant-size-'));
  await cp(path.join(ROOT, 'build'), folder, { recursive: true });
  const noise = Array.from({ length: 1500 }, (_, index) => (index * 7919).toString(36)).join();
  const file = path.join(folder, 'widget.js');
  await writeFile(file, `${await readFile(file, 'utf8')}/*${noise}*/`);
  const { status, stdout } = check(folder);
  expect(status).toBe(1);
  expect(stdout).toMatch(/The loader weighs \d+ bytes, at most 3072/);
  await rm(folder, { recursive: true });
});

const light = {
  loader: { 'widget.js': 3072 },
  withWords: { 'widget.js': 2800, 'widget.js?words': 528 },
  panel: { 'a.html': 10_000, 'a.css': 10_000, 'a.js': 18_912 },
  desk: { 'a.js': 153_600 },
  texts: [],
};

test.each([
  ['exactly at the limits', light, []],
  ['one byte over', { ...light, loader: { 'widget.js': 3073 } }, ['The loader weighs 3073 bytes, at most 3072']],
  [
    'words too heavy for a page in another language',
    { ...light, withWords: { 'widget.js': 2800, 'widget.js?words': 529 } },
    ['The loader with the words of a page weighs 3329 bytes, at most 3328'],
  ],
  [
    'a panel too heavy',
    { ...light, panel: { ...light.panel, 'a.js': 18_913 } },
    ['The opened panel weighs 38913 bytes, at most 38912'],
  ],
  ['a desk too heavy', { ...light, desk: { 'a.js': 153_601 } }, ['The desk weighs 153601 bytes, at most 153600']],
  [
    'one more file',
    { ...light, panel: { ...light.panel, 'b.js': 0 } },
    ['The opened panel asks for 6 things, at most 5'],
  ],
  [
    'a font from elsewhere',
    { ...light, texts: ['@font-face{src:url(https://fonts.example/a.woff2)}'] },
    ['Something is fetched from elsewhere: url(https://fonts.example/a.woff2'],
  ],
  [
    'a script from elsewhere',
    { ...light, texts: ['<script async src="//cdn.example/a.js"></script>'] },
    ['Something is fetched from elsewhere: <script async src="//cdn.example/a.js'],
  ],
  ['a link that the resident may press', { ...light, texts: ['<a href="https://www.gov.uk">'] }, []],
])('%s', (_name, weights, faults) => {
  expect(findFaults(weights)).toEqual(faults);
});

test('weighs what is sent, not what is on the disk', () => {
  expect(weigh('a'.repeat(10_000))).toBeLessThan(100);
});
