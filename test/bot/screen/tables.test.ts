import { readFile } from 'node:fs/promises';

import { TABLES_FILE } from '../../../bot/screen/patterns.ts';
import { makeTables, parseTables, printTables } from '../../../bot/screen/tables.ts';

const made = makeTables();

test('the service finds danger by the very patterns that are written here', async () => {
  expect(parseTables(await readFile(TABLES_FILE))).toEqual(made);
});

test('tables are read as they were made', () => {
  expect(parseTables(printTables(made))).toEqual(made);
});

test.each([
  ['were made from other patterns', /"madeFrom":"./, '"madeFrom":"-'],
  ['are of another format', /"format":\d+/, '"format":0'],
  ['are not whole', /.{8}$/s, ''],
])('tables that %s are not used', (_, words, others) => {
  const other = printTables(made).toString('latin1').replace(words, others);
  expect(() => parseTables(Buffer.from(other, 'latin1'))).toThrow();
});
