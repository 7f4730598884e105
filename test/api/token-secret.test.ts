import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { readTokenSecret } from '../../api/token-secret.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'assistant-secret-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('a secret is made once, kept, and readable by its owner alone', async () => {
  const dataFolder = path.join(folder, 'data');
  const first = readTokenSecret({ dataFolder });
  expect(first).toMatch(/^[\w-]{43}$/);
  expect(readTokenSecret({ dataFolder })).toBe(first);
  expect((await stat(path.join(dataFolder, 'token-secret'))).mode & 0o777).toBe(0o600);
});

test('a secret that was set is used, and nothing is written', async () => {
  const dataFolder = path.join(folder, 'data');
  expect(readTokenSecret({ dataFolder, tokenSecret: 'set by the operator' })).toBe('set by the operator');
  await expect(stat(dataFolder)).rejects.toThrow('ENOENT');
});

test('an emptied file is refused, not signed with', async () => {
  await writeFile(path.join(folder, 'token-secret'), '');
  expect(() => readTokenSecret({ dataFolder: folder })).toThrow(
    'is too short. Delete the file to have a new one made.',
  );
});
