import { findPlaces, type FoundPlace, type Places } from '../../../content/places.ts';
import { mendWords } from '../text/mend.ts';
import { remembering } from '../text/remember.ts';
import { makeSpelling, type Spelling } from '../text/spelling.ts';
import { wordsIn } from '../text/tokens.ts';
import { PLACE_GUARDS } from '../words/en/places.ts';

const spellings = new WeakMap<Places, Spelling>();
const outcodesIn = new WeakMap<Places, ReadonlySet<string>>();

/** The towns and villages a text names, one slip of spelling in a longer name forgiven. Positions are those of the text. */
export const findSettlements = remembering((places: Places, text: string): readonly FoundPlace[] => {
  const spelling = spellingOf(places);
  const { text: mended, back } = mendWords(text, spelling.correct);
  return findPlaces(places, mended).map((found) => {
    const start = back(found.start);
    const end = back(found.end);
    return { ...found, start, end, words: text.slice(start, end) };
  });
});

/** The first halves of the postcodes in use here. */
export function outcodesOf(places: Places): ReadonlySet<string> {
  const known = outcodesIn.get(places);
  if (known !== undefined) return known;
  const named = [...places.settlements, ...places.neighbours.flatMap((neighbour) => neighbour.places)];
  const made = new Set(named.flatMap(({ outcodes }) => outcodes));
  outcodesIn.set(places, made);
  return made;
}

function spellingOf(places: Places): Spelling {
  const known = spellings.get(places);
  if (known !== undefined) return known;
  const named = [...places.settlements, ...places.neighbours.flatMap((neighbour) => neighbour.places)];
  const words = named.flatMap(({ name, aliases }) => [name, ...aliases].flatMap((one) => wordsIn(one)));
  const made = makeSpelling([...words, ...PLACE_GUARDS]);
  spellings.set(places, made);
  return made;
}
