import { readFile, utimes } from 'node:fs/promises';
import path from 'node:path';

import { makeSmallProject, type SmallProject } from '../support/small-project.ts';

let project: SmallProject;
beforeEach(async () => {
  project = await makeSmallProject('scripts/build.ts');
  await project.write(
    'vite.config.ts',
    "export default { build: { rolldownOptions: { input: 'web/main.ts', output: { entryFileNames: 'main.js' } }, outDir: 'build', emptyOutDir: false } };",
  );
  await project.write('web/main.ts', "document.title = 'first';");
  await project.write('scripts/static-pages.ts', 'export const writeStaticPages = async () => {};');
  await project.write('scripts/train.ts', 'export const trainModels = () => {};');
  await project.write('locales/en/bins.phrases.txt', 'my bin is full');
  await project.write('scripts/make-tables.ts', 'export const writeTables = () => {};');
  await project.write('scripts/make-gram-table.ts', 'export const makeGramTable = async () => {};');
  await project.write('scripts/make-card-meanings.ts', 'export const writeCardMeanings = async () => {};');
  await project.write('scripts/make-encoder.ts', 'export const writeEncoder = async () => {};');
});
afterEach(async () => {
  await project.remove();
});

const build = async (): Promise<boolean> => {
  const { code, output } = await project.run('scripts/build.ts', ['--if-stale']);
  expect(code).toBe(0);
  return output.includes('Building the browser code');
};

test('builds what was never built, and then leaves it alone', async () => {
  expect(await build()).toBe(true);
  expect(await readFile(path.join(project.folder, 'build/main.js'), 'utf8')).toContain('first');
  expect(await build()).toBe(false);
});

test('builds again when the text of an input changed, not when its date did', async () => {
  await build();
  const later = new Date('2030-01-01T00:00:00Z');
  await utimes(path.join(project.folder, 'web/main.ts'), later, later);
  expect(await build()).toBe(false);
  await project.write('web/main.ts', "document.title = 'second';");
  expect(await build()).toBe(true);
  expect(await readFile(path.join(project.folder, 'build/main.js'), 'utf8')).toContain('second');
});

test('fails when the code cannot be built, and tries again the next time', async () => {
  await project.write('web/main.ts', 'import "./nowhere.ts";');
  expect((await project.run('scripts/build.ts', ['--if-stale'])).code).not.toBe(0);
  await project.write('web/main.ts', "document.title = 'mended';");
  expect(await build()).toBe(true);
});

const MADE = /^(Building the browser code|Training the models)/gmu;
const made = async (): Promise<readonly string[]> =>
  [...(await project.run('scripts/build.ts', ['--if-stale'])).output.matchAll(MADE)].map(([line]) => line);

test('trains the models again when a phrase changed, and then leaves the browser code alone', async () => {
  await project.write('locales/en/bins.phrases.txt', 'my bin was missed');
  expect(await made()).toEqual(['Building the browser code', 'Training the models']);
  expect(await made()).toEqual([]);
  await project.write('locales/en/bins.phrases.txt', 'my bin was not emptied');
  expect(await made()).toEqual(['Training the models']);
  await project.write('locales/en/web.ts', "export const title = 'Help';");
  expect(await made()).toEqual(['Building the browser code']);
});

test('trains the models again when a phrase or an everyday word of any language changed', async () => {
  await project.write('locales/en/bins.phrases.txt', 'my bin was missed');
  await project.write('locales/cy/bins.phrases.txt', 'ni chasglwyd fy min');
  await made();
  await project.write('locales/cy/bins.phrases.txt', 'mae fy min yn llawn');
  expect(await made()).toEqual(['Training the models']);
  await project.write('locales/cy/gloss.txt', 'llawn = full');
  expect(await made()).toEqual(['Training the models']);
});

test('trains the models again when a rule of the danger screen names a new word, and not for any other rule', async () => {
  await project.write(
    'scripts/make-tables.ts',
    `import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
    export const writeTables = () => {
      mkdirSync('build/screen', { recursive: true });
      const words = readFileSync('bot/screen/rules.ts', 'utf8').match(/[a-z]+(?=[ '])/g);
      writeFileSync('build/screen/vocabulary.txt', [...new Set(words)].sort().join());
    };`,
  );
  await project.write('bot/screen/rules.ts', "['he hit', 'hit me']");
  expect(await made()).toContain('Training the models');
  await project.write('bot/screen/rules.ts', "['he hit me']");
  expect(await made()).toEqual([]);
  await project.write('bot/screen/rules.ts', "['he hit me', 'he kicked']");
  expect(await made()).toEqual(['Training the models']);
});
