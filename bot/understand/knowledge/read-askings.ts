import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One way of asking what a card answers. */
export interface Asking {
  readonly card: string;
  readonly text: string;
}

const ENDING = '.phrases.txt';
const HEADING = /^\[([a-z0-9]+(?:-[a-z0-9]+)*)\]$/u;

/** Reads every way of asking from the phrase files of one language (`locales/en/knowledge`). Throws where a line belongs to no card. */
export function readAskings(folder: string): readonly Asking[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith(ENDING));
  return files.sort().flatMap((file) => askingsIn(readFileSync(path.join(folder, file), 'utf8'), file));
}

/** The ways of asking in one phrase file: a card in brackets, under it one a line; lines that begin with `#` are comments. */
export function askingsIn(text: string, file: string): readonly Asking[] {
  let card: string | undefined;
  return text.split(/\r?\n/u).flatMap((line): readonly Asking[] => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const heading = HEADING.exec(line.trim())?.[1];
    if (heading !== undefined) {
      card = heading;
      return [];
    }
    if (card === undefined) throw new Error(`${file}: "${line}" stands under no card`);
    return [{ card, text: line.trim() }];
  });
}
