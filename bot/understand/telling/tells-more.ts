import { everydayWords } from '../speech/everyday.ts';
import type { Speech } from '../speech/speech.ts';
import { OF_WHOM_IS_TOLD, TAKES_UP_A_TELLING } from '../words/en/told-alone.ts';

/** Tells whether words tell more of whoever was told of: "he steals from me", "and they come at night". */
export function tellsMoreOfThem(text: string, speech: Speech | undefined): boolean {
  const words = everydayWords(text, speech);
  return OF_WHOM_IS_TOLD.has(words.find((word) => !TAKES_UP_A_TELLING.has(word)) ?? '');
}
