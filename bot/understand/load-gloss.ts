import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { readGloss, type Gloss } from './gloss.ts';

/** Loads the everyday words of a language with what they are in English from its folder (`locales/<tag>`); without a file no word is known. */
export function loadGloss(folder: string): Gloss {
  const file = path.join(folder, 'gloss.txt');
  return existsSync(file) ? readGloss(readFileSync(file, 'utf8')) : (words) => words;
}
