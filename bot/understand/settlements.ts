import { findPlaces, type FoundPlace, type Places } from '../../content/places.ts';
import { makeSpelling, type Spelling } from './spelling.ts';
import { tokenise } from './tokens.ts';
import { PLACE_GUARDS } from './words/en/places.ts';

const spellings = new WeakMap<Places, Spelling>();

/** The towns and villages a text names, one slip of spelling in a longer name forgiven. Positions are those of the text. */
export function findSettlements(places: Places, text: string): readonly FoundPlace[] {
  const spelling = spellingOf(places);
  let mended = '';
  let copied = 0;
  const shifts: { readonly at: number; readonly by: number }[] = [];
  for (const { word, start, end } of tokenise(text)) {
    const meant = spelling.correct(word);
    if (meant === word) continue;
    mended += text.slice(copied, start) + meant;
    copied = end;
    shifts.push({ at: mended.length, by: end - mended.length });
  }
  const back = (position: number): number => position + (shifts.findLast(({ at }) => at <= position)?.by ?? 0);
  return findPlaces(places, mended + text.slice(copied)).map((found) => {
    const start = back(found.start);
    const end = back(found.end);
    return { ...found, start, end, words: text.slice(start, end) };
  });
}

/** The first halves of the postcodes in use here. */
export function outcodesOf(places: Places): ReadonlySet<string> {
  const named = [...places.settlements, ...places.neighbours.flatMap((neighbour) => neighbour.places)];
  return new Set(named.flatMap(({ outcodes }) => outcodes));
}

function spellingOf(places: Places): Spelling {
  const known = spellings.get(places);
  if (known !== undefined) return known;
  const named = [...places.settlements, ...places.neighbours.flatMap((neighbour) => neighbour.places)];
  const words = named.flatMap(({ name, aliases }) =>
    [name, ...aliases].flatMap((one) => tokenise(one).map(({ word }) => word)),
  );
  const made = makeSpelling([...words, ...PLACE_GUARDS]);
  spellings.set(places, made);
  return made;
}
