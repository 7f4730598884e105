import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { comparePack } from '../locales/compare-pack.ts';
import { packNamed } from '../locales/index.ts';
import { BadFileError } from './bad-file-error.ts';
import { readReview } from './languages/review-file.ts';
import { packOfRows } from './languages/review-rows.ts';
import { mustBeFile } from './must-be-file.ts';
import { runCommand } from './run-command.ts';

const HELP = `Reads the words of a language from a file that language:export wrote and a translator filled in.

  npm run language:import -- pl pl.xlf    (or pl.csv)

All of it or nothing: a sentence with another placeholder, another number or a mark of direction stops it, by its key.
The file is all of the language: what it leaves empty is said in English. Say in pack.json who reviewed it, and when.
`;
const LOCALES = path.resolve(import.meta.dirname, '../locales');

await runCommand(async () => {
  const [tag, file] = process.argv.slice(2);
  const language = packNamed(tag);
  if (file === undefined || language === undefined || language === 'en') {
    process.stdout.write(HELP);
    return 2;
  }
  await mustBeFile(file);
  const rows = await readReview(await readFile(file, 'utf8'), file.endsWith('.csv') ? 'csv' : 'xliff').catch(() => {
    throw new BadFileError(file, 'It is not a table or an XLIFF file as language:export writes them.');
  });
  const pack = packOfRows(rows);
  const faults = comparePack(language, pack).filter(({ kind }) => kind !== 'missing');
  for (const { kind, key } of faults) process.stderr.write(`${key}: ${kind}\n`);
  if (faults.length > 0) throw new BadFileError(file, 'These sentences have to be put right first.');
  for (const [namespace, sentences] of Object.entries(pack))
    await writeFile(path.join(LOCALES, language, `${namespace}.json`), `${JSON.stringify(sentences, null, 2)}\n`);
  process.stdout.write(`${rows.filter(({ translation }) => translation !== '').length} sentences were read in.\n`);
  return 0;
});
