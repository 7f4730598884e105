import { BESIDE_SCOLDING, SCOLDED, SPEAKS_TO_US } from '../words/en/scolding.ts';
import { wordsIn } from './tokens.ts';

/** Tells whether a line only scolds the assistant, and tells nothing: "you're useless, just a stupid robot". */
export function onlyScolds(line: string): boolean {
  const words = wordsIn(line);
  const isAbout = (known: ReadonlySet<string>): boolean => words.some((word) => known.has(word));
  return (
    isAbout(SCOLDED) && isAbout(SPEAKS_TO_US) && words.every((word) => SCOLDED.has(word) || BESIDE_SCOLDING.has(word))
  );
}
