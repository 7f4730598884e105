import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { MODEL_FORMAT } from './model-file.ts';

const ENDING = '.phrases.txt';

/** Names and texts of the phrase files of one language (`locales/en`), in the order of their names. */
export function phraseFiles(folder: string): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .sort()
    .map((file) => ({ name: file.slice(0, -ENDING.length), text: readFileSync(path.join(folder, file), 'utf8') }));
}

/** A hash that tells whether a model was trained from these very phrases. */
export function hashOfPhrases(files: readonly { readonly name: string; readonly text: string }[]): string {
  const hash = createHash('sha256').update(`${MODEL_FORMAT}\0`);
  for (const { name, text } of files) hash.update(`${name}\0${text}\0`);
  return hash.digest('hex');
}
