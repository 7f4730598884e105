import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { detect } from '../../bot/understand/classifier/detect.ts';
import { loadModels } from '../../bot/understand/classifier/load-model.ts';
import { rank } from '../../bot/understand/classifier/rank.ts';
import { trainModels } from '../../scripts/train.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'assistant-training-'));
  await mkdir(path.join(root, 'locales/en'), { recursive: true });
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

const load = (): ReturnType<typeof loadModels<'topics' | 'danger' | 'acts'>> =>
  loadModels(['topics', 'danger', 'acts'], path.join(root, 'build/models/en'), path.join(root, 'locales/en'));
const write = async (name: string, phrases: string): Promise<void> =>
  writeFile(path.join(root, `locales/en/${name}.phrases.txt`), phrases.replaceAll('; ', '\n'));

test('trains the models of a language from its phrase files, ready to be loaded', async () => {
  await write(
    'other-council',
    'my brown bin; bin day; the bin was missed; a new bin; council tax bill; pay council tax',
  );
  await write('noise-environment', 'loud music; a barking dog; music all night; the dog barks; noise next door');
  await write('danger.self-harm', 'i want to end it; i want to die; end my life; i will end my life; i want to not be');
  await write('act.back', 'go back; go back please; take me back; back to the last one');
  await trainModels(root, 'en');
  const { topics, danger, acts } = load();
  expect(rank(acts, 'please take me back')[0]?.label).toBe('back');
  expect(rank(topics, 'bin not taken')[0]?.label).toBe('other-council');
  expect(
    detect(danger, 'i want to end my life')
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual(['any', 'self-harm']);
});

test('leaves no model behind where the phrases for it are gone', async () => {
  await write('danger.self-harm', 'i want to end it; i want to die; end my life; i will end my life; i want to not be');
  await trainModels(root, 'en');
  expect(load).toThrow(/topics\.model is missing/);
  await rm(path.join(root, 'locales/en/danger.self-harm.phrases.txt'));
  await write(
    'other-council',
    'my brown bin; bin day; the bin was missed; a new bin; council tax bill; pay council tax',
  );
  await trainModels(root, 'en');
  expect(load).toThrow(/danger\.model is missing/);
});
