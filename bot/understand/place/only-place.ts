import type { Heard } from '../../../dialogs/heard.ts';
import { tokenise } from '../text/tokens.ts';
import { FILLERS } from '../words/en/acts.ts';
import { AROUND_PLACE, PLACE_LEADS } from '../words/en/places.ts';

const BESIDE: ReadonlySet<string> = new Set([...FILLERS, ...AROUND_PLACE, ...PLACE_LEADS]);

/** Tells whether a message names a place, and nothing else at all: "its on station road". */
export function tellsOnlyPlace(text: string, { where }: Heard['values']): boolean {
  if (where === undefined || !text.includes(where.words)) return false;
  return tokenise(text.replace(where.words, ' ')).every(({ word }) => BESIDE.has(word));
}
