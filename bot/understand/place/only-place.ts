import type { Heard } from '../../../dialogs/heard.ts';
import { tokenise, wordsIn } from '../text/tokens.ts';
import { FILLERS } from '../words/en/acts.ts';
import { isLandmark } from './landmarks.ts';
import { AROUND_PLACE, PLACE_LEADS } from '../words/en/places.ts';

const BESIDE: ReadonlySet<string> = new Set([...FILLERS, ...AROUND_PLACE, ...PLACE_LEADS]);

/** Tells whether a message names a place, and nothing else at all: "its on station road". */
export function tellsOnlyPlace(text: string, values: Heard['values']): boolean {
  return !mayBeLookedFor(text) && saysOnlyWhere(text, values);
}

/** The same where no place can be looked for, as what happened is asked. */
export function saysOnlyWhere(text: string, { where }: Heard['values']): boolean {
  if (where === undefined || !text.includes(where.words)) return false;
  return tokenise(text.replace(where.words, ' ')).every(({ word }) => isBeside(word));
}

/** "Library in Hatton": a landmark that nothing leads to may be what somebody looks for. */
export function mayBeLookedFor(text: string): boolean {
  const words = wordsIn(text);
  return (
    words.some(isLandmark) && !words.some((word, at) => PLACE_LEADS.has(word) && words.slice(0, at).every(isBeside))
  );
}

function isBeside(word: string): boolean {
  return BESIDE.has(word);
}
