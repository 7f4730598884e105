import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { comparePack } from '../../locales/compare-pack.ts';
import { packOf, type Language } from '../../locales/packs.ts';
import { BadFileError } from '../bad-file-error.ts';
import { mustBeFile } from '../must-be-file.ts';
import { readReview } from './review-file.ts';
import { packOfRows, reviewRows, type ReviewRow } from './review-rows.ts';

type Row = Pick<ReviewRow, 'key' | 'translation'>;

/**
 * Reads all the words of a language from a file that came back into its folder of `locales`, and tells in one line what is
 * there now. Throws `BadFileError`, with nothing changed, when the file is not whole or a sentence is wrong; which, goes to
 * the terminal.
 */
export async function importLanguage(language: Language, file: string, locales: string): Promise<string> {
  await mustBeFile(file);
  const rows = await readReview(await readFile(file, 'utf8'), file.endsWith('.csv') ? 'csv' : 'xliff').catch(() => {
    throw new BadFileError(file, 'It is not a table or an XLIFF file as language:export writes them.');
  });
  mustBeWhole(rows, language, file);
  const pack = packOfRows(rows);
  const faults = comparePack(language, pack).filter(({ kind }) => kind !== 'missing');
  for (const { kind, key } of faults) process.stderr.write(`${key}: ${kind}\n`);
  if (faults.length > 0) throw new BadFileError(file, 'These sentences have to be put right first.');
  const folder = path.join(locales, language);
  for (const name of new Set([...(await namespacesIn(folder)), ...Object.keys(pack)]))
    await writeFile(path.join(folder, `${name}.json`), `${JSON.stringify(pack[name] ?? {}, null, 2)}\n`);
  const count = rows.filter(({ translation }) => translation !== '').length;
  const rest = count < rows.length ? '; the others are said in English' : '';
  return `${String(count)} of ${String(rows.length)} sentences are in ${packOf(language).name} now${rest}.\n`;
}

/** The file is all of the language: one that was cut off would put the rest of it back into English. */
function mustBeWhole(rows: readonly Row[], language: Language, file: string): void {
  const wanted = new Set(reviewRows(language).map(({ key }) => key));
  const there = new Set(rows.map(({ key }) => key));
  const strange = [...there].find((key) => !wanted.has(key));
  if (strange !== undefined) throw new BadFileError(file, `Its sentence ${strange} is none of ours.`);
  const lacking = [...wanted].filter((key) => !there.has(key));
  if (lacking.length > 0)
    throw new BadFileError(
      file,
      `It lacks ${String(lacking.length)} of ${String(wanted.size)} sentences, such as ${lacking[0] ?? ''}.`,
    );
}

async function namespacesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith('.json') && name !== 'pack.json').map((name) => path.parse(name).name);
}
