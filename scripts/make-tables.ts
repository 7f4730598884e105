import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { TABLES_FILE } from '../bot/screen/patterns.ts';
import { makeTables, printTables } from '../bot/screen/tables.ts';

/** Lays out the patterns of the danger screen, so that no start has to, and lists the words they name, sorted. */
export function writeTables(): void {
  const folder = path.dirname(TABLES_FILE);
  const tables = makeTables();
  mkdirSync(folder, { recursive: true });
  writeFileSync(TABLES_FILE, printTables(tables));
  const words = [...tables.machine.words.keys()].sort();
  writeFileSync(path.join(folder, 'vocabulary.txt'), words.map((word) => `${word}\n`).join(''));
}
