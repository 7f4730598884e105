import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { TABLES_FILE } from '../bot/screen/patterns.ts';
import { makeTables, printTables } from '../bot/screen/tables.ts';

/** Lays out the patterns of the danger screen, so that no start has to. */
export function writeTables(): void {
  mkdirSync(path.dirname(TABLES_FILE), { recursive: true });
  writeFileSync(TABLES_FILE, printTables(makeTables()));
}
