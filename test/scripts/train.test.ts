import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { detect } from '../../bot/understand/classifier/detect.ts';
import { loadKnown } from '../../bot/understand/classifier/known-words.ts';
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
  loadModels(['topics', 'danger', 'acts'], root);
const write = async (name: string, phrases: string, language = 'en'): Promise<void> => {
  await mkdir(path.join(root, 'locales', language), { recursive: true });
  await writeFile(path.join(root, `locales/${language}/${name}.phrases.txt`), phrases.replaceAll('; ', '\n'));
};

test('trains the models from the phrase files of English, ready to be loaded', async () => {
  await write(
    'other-council',
    'my brown bin; bin day; the bin was missed; a new bin; council tax bill; pay council tax',
  );
  await write('noise-environment', 'loud music; a barking dog; music all night; the dog barks; noise next door');
  await write('danger.self-harm', 'i want to end it; i want to die; end my life; i will end my life; i want to not be');
  await write('act.back', 'go back; go back please; take me back; back to the last one');
  await trainModels(root);
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
  await trainModels(root);
  expect(load).toThrow(/topics\.model is missing/);
  await rm(path.join(root, 'locales/en/danger.self-harm.phrases.txt'));
  await write(
    'other-council',
    'my brown bin; bin day; the bin was missed; a new bin; council tax bill; pay council tax',
  );
  await trainModels(root);
  expect(load).toThrow(/danger\.model is missing/);
});

test('learns from the phrases of another language word for word in English, and lays down what it counts by and which words it holds', async () => {
  await write('other-council', 'my brown bin; bin day; the bin was missed; a new bin; council tax bill');
  await write('noise-environment', 'loud music; a barking dog; music all night; the dog barks; noise next door');
  await write('danger.self-harm', 'i want to end it; i want to die; end my life; i will end my life');
  await write('noise-environment', 'szczeka pies; pies szczeka w nocy; ten pies szczeka', 'pl');
  await write('danger.self-harm', 'chce umrzec; nie chce zyc; chce skoczyc', 'pl');
  await write('danger.harmless', 'umieram z nudow; zabic czas', 'pl');
  await writeFile(path.join(root, 'locales/pl/gloss.txt'), 'pies = hound\nszczeka = yaps\nskoczyc = leap\nchce = want');
  await trainModels(root);
  const { topics } = load();
  expect(rank(topics, 'hound yaps')[0]?.label).toBe('noise-environment');
  const knows = loadKnown(root, 'pl', 'words');
  expect(['pies', 'chce', 'skoczyc', 'dog'].map(knows)).toEqual([true, true, false, false]);
  const fitted = async (model: string): Promise<readonly string[]> =>
    Object.keys(
      JSON.parse(await readFile(path.join(root, `build/models/pl/${model}.thresholds.json`), 'utf8')) as object,
    );
  expect(await fitted('topics')).toEqual(['sure', 'unsure', 'part', 'hasOwn']);
  expect(await fitted('danger-elsewhere')).toEqual(['whole', 'passage', 'support', 'certain', 'hasOwn']);
});
