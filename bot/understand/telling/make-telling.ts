import type { Field } from '../../../dialogs/answers.ts';
import { buildMachine } from '../../screen/machine.ts';
import { matcherOf } from '../../screen/matcher.ts';
import type { Part } from '../../screen/pattern.ts';
import { remembering } from '../text/remember.ts';

/** What a message tells: an answer for each question that it answers unasked, and what counts only as the answer to its own question. */
export interface Told {
  readonly unasked: ReadonlyMap<Field, string>;
  readonly asked: ReadonlyMap<Field, string>;
}
export type Tell = (text: string) => Told;

/** One answer of a question as it is told; see bot/understand/words/en/fraud-told.ts. */
export interface ToldAnswer {
  readonly field: Field;
  readonly code: string;
  readonly whenAsked?: true; // only as the answer to its own question
  readonly phrases: readonly string[];
}

/** Words by which nothing is told at all, whatever else stands there, unless one of some words does. */
export interface NotTold {
  readonly phrases: readonly string[];
  readonly unless?: ReadonlySet<string>;
}

/** How a language tells, and how its patterns and its messages become words. */
export interface Telling {
  readonly answers: readonly ToldAnswer[]; // of one question the most pressing first: of two that are told the first counts
  readonly not: readonly NotTold[];
  readonly parse: (phrase: string) => readonly Part[];
  readonly wordsOf: (text: string, vocabulary: ReadonlySet<string>) => readonly string[];
}

/** What tells nothing. */
export const NOTHING_TOLD: Told = { unasked: new Map(), asked: new Map() };

/** Makes what hears the answers that a language tells. */
export function makeTelling({ answers, not, parse, wordsOf }: Telling): Tell {
  const told = phrasesIn(answers);
  const untold = phrasesIn(not);
  const patterns = [...told, ...untold].map(({ phrase }) => parse(phrase)); // kept no longer than until the machine is built
  const matcher = matcherOf(buildMachine(patterns));
  const vocabulary = vocabularyOf(patterns);
  return remembering((text: string): Told => {
    const words = wordsOf(text, vocabulary);
    const hits = matcher.hits(words);
    const isDenied = hits.some(({ pattern }) => isUntold(untold[pattern - told.length]?.entry, words));
    if (isDenied) return NOTHING_TOLD;
    const found = hits.flatMap(({ pattern, last }) => {
      const one = told[pattern];
      return one === undefined ? [] : [{ ...one.entry, last, order: one.order }];
    });
    return toldBy(found);
  });
}

function isUntold(one: NotTold | undefined, words: readonly string[]): boolean {
  return one !== undefined && !words.some((word) => one.unless?.has(word) === true);
}

interface Found extends ToldAnswer {
  readonly last: number;
  readonly order: number;
}

/** What ends with a no is denied by it: "no money gone". */
function toldBy(found: readonly Found[]): Told {
  const ends = new Set(found.filter(({ code }) => code === 'no').map(({ last }) => last));
  const isDenied = ({ code, last }: Found): boolean => code !== 'no' && ends.has(last);
  const counted = found.filter((one) => !isDenied(one)).toSorted((one, other) => other.order - one.order);
  const answersOf = (isAsked: boolean): ReadonlyMap<Field, string> =>
    new Map(counted.flatMap(({ field, code, whenAsked }) => ((whenAsked === true) === isAsked ? [[field, code]] : [])));
  return { unasked: answersOf(false), asked: answersOf(true) };
}

interface Ordered<Entry> {
  readonly entry: Entry;
  readonly order: number;
  readonly phrase: string;
}

function phrasesIn<Entry extends { readonly phrases: readonly string[] }>(
  entries: readonly Entry[],
): readonly Ordered<Entry>[] {
  return entries.flatMap((entry, order) => entry.phrases.map((phrase) => ({ entry, order, phrase })));
}

function vocabularyOf(patterns: readonly (readonly Part[])[]): ReadonlySet<string> {
  return new Set(
    patterns.flatMap((parts) => parts.flatMap((part) => (part.kind === 'words' ? part.alternatives.flat() : []))),
  );
}
