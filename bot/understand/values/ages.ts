import { numberAt } from '../text/numbers.ts';
import { findPhrases, indexPhrases } from '../text/phrases.ts';
import { aroundWord, tokenise, wordAt, type Token } from '../text/tokens.ts';
import { CARE_CUES } from '../words/en/care-cues.ts';
import { AFTER_AGE, AGE_ADVERBS, AGE_UNITS, OTHER_AGE_LEADS, OVER_CHILDHOOD, OWN_AGE_LEADS } from '../words/en/ages.ts';

/** Somebody's age, in years, as a message tells it: of the one who writes, or of somebody else. */
export interface ToldAge {
  readonly years: number;
  readonly isOwn: boolean;
}

export const ADULT = 18; // years
const OLDEST = 110;
const FEW = 8; // words of a message that tells an age and hardly anything else
const ENDS = /^\s*(?:$|[.,!?;:)])/u;

/** Every age that a text tells: "I'm 15", "he's only sixteen", "my 11 year old". A number of doors or minutes is none. */
export function toldAges(text: string): readonly ToldAge[] {
  const tokens = tokenise(text);
  return tokens.flatMap((_token, at) => {
    const number = numberAt(text, tokens, at);
    if (number === undefined || number.value > OLDEST || !Number.isInteger(number.value)) return [];
    const isOwn = leads(tokens, at, OWN_AGE_LEADS);
    const isMeant = isOwn || leads(tokens, at, OTHER_AGE_LEADS);
    const hasUnit = isUnit(tokens, number.to);
    const isAge = hasUnit || (isMeant && endsAge(text, tokens, number.to));
    return isAge ? [{ years: number.value, isOwn }] : [];
  });
}

/** Tells whether a message says little else than how old somebody is: it asks for nothing. */
export function tellsAge(text: string): boolean {
  return tokenise(text).length <= FEW && toldAges(text).length > 0;
}

/** Tells whether a message says how old somebody is, and nothing else at all: it is about nothing. */
export function tellsOnlyAge(text: string): boolean {
  const tokens = tokenise(text);
  const isOfAge = ({ word }: Token, at: number): boolean =>
    AROUND_AGE.has(word) || numberAt(text, tokens, at) !== undefined;
  return toldAges(text).length > 0 && tokens.every(isOfAge);
}
const AROUND_AGE: ReadonlySet<string> = new Set(
  [OWN_AGE_LEADS, OTHER_AGE_LEADS, AGE_ADVERBS, AGE_UNITS].flatMap((known) =>
    [...known].flatMap((words) => words.split(' ')),
  ),
);

/** Tells whether the one who writes says that they are a child (S12). */
export function tellsOwnChildhood(text: string): boolean {
  return toldAges(text).some(({ years, isOwn }) => isOwn && years < ADULT && years > YOUNGEST_WRITER);
}
/** Tells whether somebody writes of a child that is theirs, or in their care: "my daughter", "a pupil". */
export function tellsOfChild(text: string): boolean {
  return findPhrases(tokenise(text), OF_CHILDREN).length > 0;
}
const OF_CHILDREN = indexPhrases({
  child: ['parent', 'other', 'work'].flatMap((who) => CARE_CUES[`child-who/${who}`] ?? []),
});

/** Tells whether the one who writes says that they are grown up: by their age or that of a parent, or of a childhood that is over. */
export function tellsGrownUp(text: string): boolean {
  const ages = toldAges(text);
  const isAdult = ages.some(({ years, isOwn }) => isOwn && years >= ADULT);
  const isOfParent = OWN_PARENT.test(text) && !GRANDPARENT.test(text);
  return (
    isAdult ||
    (isOfParent && ages.some(({ years, isOwn }) => !isOwn && years >= OLD_PARENT)) ||
    findPhrases(tokenise(text), CHILDHOOD_OVER).length > 0
  );
}
const OWN_PARENT = /\bmy (?:elderly |old |poor )*(?:mum|mom|mam|mother|dad|father|parents)\b/iu;
const GRANDPARENT = /\b(?:nan|nana|nanna|gran|grand\p{L}+|granny|grandad)\b/iu;
const OLD_PARENT = 65; // years
const CHILDHOOD_OVER = indexPhrases({ over: OVER_CHILDHOOD });
const YOUNGEST_WRITER = 4; // "I am 2 and a half miles away"

function leads(tokens: readonly Token[], at: number, known: ReadonlySet<string>): boolean {
  const before = AGE_ADVERBS.has(wordAt(tokens, at - 1)) ? at - 1 : at;
  return [1, 2, 3].some((many) =>
    known.has(
      tokens
        .slice(Math.max(0, before - many), before)
        .map(({ word }) => word)
        .join(' '),
    ),
  );
}

function isUnit(tokens: readonly Token[], to: number): boolean {
  const next = [wordAt(tokens, to), wordAt(tokens, to + 1)];
  return AGE_UNITS.has(next.join(' ')) && next[1] !== '';
}

function endsAge(text: string, tokens: readonly Token[], to: number): boolean {
  const { after } = aroundWord(text, tokens, to - 1);
  return ENDS.test(after) || AFTER_AGE.has(wordAt(tokens, to)) || AGE_UNITS.has(wordAt(tokens, to));
}
