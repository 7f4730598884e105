import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { loadGramTable, printGramTable, scoreGrams, type GramTable } from '../../../bot/language/gram-table.ts';
import { hashGram, hashGrams } from '../../../bot/language/hash-grams.ts';

const piece = (text: string): number => hashGram([...new TextEncoder().encode(text)]);
const [first, second] = [piece(' abcd'), piece('defg ')].sort((one, other) => one - other) as [number, number];
const TABLE: GramTable = {
  languages: ['en', 'pl'],
  keys: Int32Array.of(first, second),
  starts: Uint32Array.of(0, 2, 3),
  owners: Uint8Array.of(0, 1, 1),
  weights: Uint8Array.of(10, 20, 30),
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'table-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function written(text: string): string {
  const file = path.join(folder, 'table.json');
  writeFileSync(file, text);
  return file;
}

test('cuts a word into pieces of four bytes, every third byte, and its end', () => {
  expect(hashGrams(['abcdefg'])).toEqual(new Set([piece(' abcd'), piece('defg ')]));
  expect(hashGrams(['abc'])).toEqual(new Set([piece(' abc ')]));
  expect(hashGrams(['żó'])).toEqual(new Set([piece(' żó ')]));
  expect(hashGrams(['abc', 'abc'])).toEqual(hashGrams(['abc']));
});

test('adds up what the pieces say for each language', () => {
  expect([...scoreGrams(TABLE, [first, second])]).toEqual([10, 50]);
  expect([...scoreGrams(TABLE, [piece('none')])]).toEqual([0, 0]);
});

test('comes back from its file as it was', () => {
  expect(loadGramTable(written(printGramTable(TABLE)))).toEqual(TABLE);
});

test.each([
  ['is cut short', printGramTable(TABLE).slice(0, -20)],
  ['has fewer weights than entries', printGramTable({ ...TABLE, weights: Uint8Array.of(1) })],
  ['has no languages', printGramTable({ ...TABLE, languages: [] })],
])('is refused when it %s', (_fault, text) => {
  const file = written(text);
  expect(() => loadGramTable(file)).toThrow();
});
