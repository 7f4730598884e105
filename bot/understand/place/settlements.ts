import { findPlaces, type FoundPlace, type Places } from '../../../content/places.ts';
import { mendWords } from '../text/mend.ts';
import { remembering } from '../text/remember.ts';
import { makeSpelling, type Spelling } from '../text/spelling.ts';
import { tokenise, wordsIn } from '../text/tokens.ts';
import { isTypeFirst } from './street-of-town.ts';
import { PLACE_GUARDS } from '../words/en/places.ts';

const spellings = new WeakMap<Places, Spelling>();
const outcodesIn = new WeakMap<Places, ReadonlySet<string>>();

/** The towns and villages a text names, one slip of spelling in a longer name forgiven. Positions are those of the text. */
export const findSettlements = remembering((places: Places, text: string): readonly FoundPlace[] => {
  const spelling = spellingOf(places);
  const { text: mended, back } = mendWords(text, spelling.correct);
  const found = findPlaces(places, mended).map((one) => {
    const start = back(one.start);
    const end = back(one.end);
    return { ...one, start, end, words: text.slice(start, end) };
  });
  const towns = found.filter(({ start }) => !FIRST_NAME.test(text.slice(0, start)));
  return towns.some(isOutside) ? withoutStreets(text, towns) : towns;
});

/** The Sir Nigel Gresley is a pub, and no Church Gresley. */
const FIRST_NAME = /(?<!\p{L})nigel $/iu;

/** "Street Burton" is a street, as languages have it that name its type first, and may be in the district. */
function withoutStreets(text: string, found: readonly FoundPlace[]): readonly FoundPlace[] {
  const tokens = tokenise(text);
  const before = ({ start }: FoundPlace): number => tokens.findIndex((token) => token.start === start) - 1;
  return found.filter((one) => !isOutside(one) || !isTypeFirst(tokens, before(one)));
}

function isOutside({ district }: FoundPlace): boolean {
  return district === 'outside';
}

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
