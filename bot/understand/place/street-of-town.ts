import { gapBefore, wordAt, type Token } from '../text/tokens.ts';
import { spanOf, type Span } from '../text/spans.ts';
import {
  ARTICLES,
  NAME_STOPS,
  NOT_STREETS,
  PLACE_LEADS,
  STREET_TYPES,
  WORDLIKE_STREET_TYPES,
} from '../words/en/places.ts';

const LONGEST_NAME = 2; // words of a name before its type
const LEADS: ReadonlySet<string> = new Set([...PLACE_LEADS, ...ARTICLES]);
const PARTS = /[^\s'’-]/u; // a comma or a bracket

/** The streets that stand right before their town, in any letters and with no word that leads to them: "… outside ours, bakewell close hilton"; or with their type first, "street Midland in Newhall", as other languages have it. */
export function streetsOfTowns(text: string, tokens: readonly Token[], towns: readonly Span[]): readonly Span[] {
  return towns.flatMap((town) => {
    const at = tokens.findIndex(({ start }) => start === town.start);
    if (!STREET_TYPES.has(wordAt(tokens, at - 1))) return typeFirst(tokens, at);
    const from = beginning(text, tokens, at - 1);
    return from === at - 1 ? [] : [spanOf(tokens, { from, to: at })];
  });
}

/** Tells whether a word is what kind of street it is, with no name and no article before it, so that its name follows. */
export function isTypeFirst(tokens: readonly Token[], at: number): boolean {
  const [before, word] = [wordAt(tokens, at - 1), wordAt(tokens, at)];
  const isBare = before === '' || PLACE_LEADS.has(before) || /^\d/u.test(before);
  return isBare && STREET_TYPES.has(word) && !WORDLIKE_STREET_TYPES.has(word);
}

function typeFirst(tokens: readonly Token[], town: number): readonly Span[] {
  const lead = LEADS.has(wordAt(tokens, town - 1)) ? town - 1 : town;
  const from = [lead - 2, lead - 3].find((type) => isTypeFirst(tokens, type));
  return from === undefined || !tokens.slice(from + 1, lead).every(({ word }) => isName(word))
    ? []
    : [spanOf(tokens, { from, to: lead })];
}

/** Where the name of a street begins: at what parts it from the rest, else with the one word before its type, where that is no word of its own. */
function beginning(text: string, tokens: readonly Token[], type: number): number {
  let from = type;
  while (type - from < LONGEST_NAME && isName(wordAt(tokens, from - 1)) && !isParted(text, tokens, from)) from -= 1;
  if (from === type || isParted(text, tokens, from) || LEADS.has(wordAt(tokens, from - 1))) return from;
  return WORDLIKE_STREET_TYPES.has(wordAt(tokens, type)) ? type : type - 1;
}

function isParted(text: string, tokens: readonly Token[], at: number): boolean {
  const gap = gapBefore(text, tokens, at);
  return gap === undefined || PARTS.test(gap);
}

function isName(word: string): boolean {
  return word !== '' && ![NAME_STOPS, NOT_STREETS, LEADS].some((words) => words.has(word));
}
