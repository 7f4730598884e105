import type { PhraseFile } from '../../bot/understand/classifier/training-texts.ts';

/** The phrases of a phrase file: one a line, lines that begin with `#` are comments. Throws where a file holds none. */
export function readPhrases({ name, text }: PhraseFile): readonly string[] {
  const phrases = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (phrases.length === 0) throw new Error(`The phrase file ${name}.phrases.txt holds no phrase.`);
  return phrases;
}
