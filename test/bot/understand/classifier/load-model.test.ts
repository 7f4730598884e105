import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { loadModel, loadModels, ModelError } from '../../../../bot/understand/classifier/load-model.ts';
import { printModel } from '../../../../bot/understand/classifier/model-file.ts';
import { rank } from '../../../../bot/understand/classifier/rank.ts';
import { hashOfTexts, readTrainingTexts } from '../../../../bot/understand/classifier/training-texts.ts';
import { smallTopicModel } from '../../../support/small-models.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'assistant-models-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const model = smallTopicModel();

test('understands after loading what it understood before', async () => {
  const file = path.join(folder, 'topics.json');
  await writeFile(file, printModel(model));
  const loaded = loadModel(file);
  for (const text of ['my bin is cracked', 'loud music', 'zzz', ''])
    expect(rank(loaded, text)).toEqual(rank(model, text));
});

test.each([
  ['missing', undefined, 'is missing'],
  ['empty', '', 'cannot be read'],
  ['cut off', printModel(model).slice(0, -100), 'cannot be read'],
  ['of another format', printModel(model).replace(/"format":\d+/, '"format":0'), 'cannot be read'],
  ['without some of its weights', printModel(model).replace(/"weights":"..../, '"weights":"'), 'cannot be read'],
])('stops with a sentence that says what to do when the model is %s', async (_, text, sentence) => {
  const file = path.join(folder, 'topics.json');
  if (text !== undefined) await writeFile(file, text);
  expect(() => loadModel(file)).toThrow(ModelError);
  expect(() => loadModel(file)).toThrow(`The trained model ${file} ${sentence}. Run "npm run build", which trains it.`);
});

test.each([
  ['a phrase', 'bins.phrases.txt', 'my bins\n'],
  ['a file of phrases', 'noise.phrases.txt', 'loud music\n'],
  ['a family of words', 'word-families.txt', 'bin: bin caddy\n'],
])('stops when %s was changed or added since the training', async (_, file, text) => {
  const texts = path.join(folder, 'texts');
  await mkdir(texts);
  await writeFile(path.join(texts, 'bins.phrases.txt'), 'my bin\n');
  const trainedFrom = hashOfTexts(readTrainingTexts(texts));
  for (const name of ['topics', 'danger', 'acts'])
    await writeFile(path.join(folder, `${name}.json`), printModel({ ...model, trainedFrom }));
  expect(loadModels(folder, texts).topics.labels).toEqual(['bins', 'noise', 'none']);
  await writeFile(path.join(texts, file), text);
  expect(() => loadModels(folder, texts)).toThrow(/topics\.json is older than the phrases in .* Run "npm run build"/);
});
