import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { loadModel, loadModels } from '../../../../bot/understand/classifier/load-model.ts';
import { ModelError } from '../../../../bot/understand/classifier/model-error.ts';
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
const edited = (words: RegExp, others: string): Buffer =>
  Buffer.from(printModel(model).toString('latin1').replace(words, others), 'latin1');

test('understands after loading what it understood before', async () => {
  const file = path.join(folder, 'topics.model');
  await writeFile(file, printModel(model));
  const loaded = loadModel(file);
  for (const text of ['my bin is cracked', 'loud music', 'zzz', ''])
    expect(rank(loaded, text)).toEqual(rank(model, text));
});

test.each([
  ['missing', undefined, 'is missing'],
  ['empty', Buffer.of(), 'cannot be read'],
  ['cut off', printModel(model).subarray(0, -100), 'cannot be read'],
  ['of another format', edited(/"format":\d+/, '"format":0'), 'cannot be read'],
  ['without some of its weights', edited(/"weights","Int8Array",\d/, '"weights","Int8Array",'), 'cannot be read'],
])('stops with a sentence that says what to do when the model is %s', async (_, bytes, sentence) => {
  const file = path.join(folder, 'topics.model');
  if (bytes !== undefined) await writeFile(file, bytes);
  expect(() => loadModel(file)).toThrow(ModelError);
  expect(() => loadModel(file)).toThrow(`The trained model ${file} ${sentence}. Run "npm run build", which trains it.`);
});

test.each([
  ['a phrase', 'bins.phrases.txt', 'my bins\n'],
  ['a file of phrases', 'noise.phrases.txt', 'loud music\n'],
  ['a family of words', 'word-families.txt', 'bin: bin caddy\n'],
  ['a group of words', 'word-groups.txt', 'bin bucket\n'],
  ['a concept', 'concepts.txt', 'bin: bin, wheelie\n'],
])('stops when %s was changed or added since the training', async (_, file, text) => {
  const texts = path.join(folder, 'locales/en');
  const models = path.join(folder, 'build/models/en');
  for (const each of [texts, models]) await mkdir(each, { recursive: true });
  await writeFile(path.join(texts, 'bins.phrases.txt'), 'my bin\n');
  const trainedFrom = hashOfTexts(readTrainingTexts(texts));
  for (const name of ['topics', 'danger', 'acts'])
    await writeFile(path.join(models, `${name}.model`), printModel({ ...model, trainedFrom }));
  expect(loadModels(['topics', 'danger', 'acts'], folder).topics.labels).toEqual(['bins', 'noise', 'none']);
  await writeFile(path.join(texts, file), text);
  expect(() => loadModels(['topics', 'danger', 'acts'], folder)).toThrow(
    /topics\.model is older than the phrases in .* Run "npm run build"/,
  );
});
