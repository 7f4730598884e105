import { buildMachine } from '../../screen/machine.ts';
import { matcherOf } from '../../screen/matcher.ts';
import { parsePattern } from '../../screen/pattern.ts';
import { remembering } from '../remember.ts';
import { findLinks } from '../scam/find-links.ts';
import { scamWords } from '../scam/scam-words.ts';
import { FRAUD_TOLD, TO_A_READER, TO_A_READER_ALONE, TOLD_WORDS, type ToldAnswer } from '../words/en/fraud-told.ts';

const ASKED = 'asked:';
const TO_ANYBODY = 'to-a-reader';
const TO_A_READER_ONLY = 'to-a-reader-alone';
const GUARDS = [
  { field: TO_ANYBODY, code: '', phrases: TO_A_READER },
  { field: TO_A_READER_ONLY, code: '', phrases: TO_A_READER_ALONE },
];
const ALL: readonly ToldAnswer[] = [...FRAUD_TOLD, ...GUARDS];
const ENTRIES = ALL.flatMap(({ field, code, whenAsked, phrases }, order) =>
  phrases.map((phrase) => ({
    field: whenAsked === true ? ASKED + field : field,
    code,
    order,
    pattern: parsePattern(phrase, TOLD_WORDS),
  })),
);
const MATCHER = matcherOf(buildMachine(ENTRIES.map(({ pattern }) => pattern)));
const FIELDS: ReadonlySet<string> = new Set(FRAUD_TOLD.map(({ field }) => field));
const ONESELF: ReadonlySet<string> = new Set(['i', 'im', 'ive', 'id', 'me', 'my']);
const VOCABULARY: ReadonlySet<string> = new Set(
  ENTRIES.flatMap(({ pattern }) => pattern.flatMap((part) => (part.kind === 'words' ? part.alternatives.flat() : []))),
);

/** Tells whether a question is heard in what residents tell, and not by the names of its answers wherever they stand. */
export function isHeardInTelling(field: string): boolean {
  return FIELDS.has(field);
}

/** The answer to a question that a message tells; of several the most pressing. Nothing where it tells none, or is written to somebody else. */
export function toldOption(text: string, field: string): string | undefined {
  return FIELDS.has(field) ? toldIn(text).get(field) : undefined;
}

/** The same where that question was asked: "about 900" is money that has gone. */
export function answeredOption(text: string, field: string): string | undefined {
  return toldOption(text, field) ?? (FIELDS.has(field) ? toldIn(text).get(ASKED + field) : undefined);
}

const toldIn = remembering((text: string): ReadonlyMap<string, string> => {
  const words = scamWords(text, findLinks(text), VOCABULARY).map(({ word }) => word);
  const hits = MATCHER.hits(words).flatMap(({ pattern, last }) => {
    const entry = ENTRIES[pattern];
    return entry === undefined ? [] : [{ ...entry, last }];
  });
  if (isToReader(words, new Set(hits.map(({ field }) => field)))) return new Map();
  const denied = new Set(
    hits.flatMap(({ field, code, last }) => (field === 'fraud-gone' && code === 'no' ? [last] : [])),
  ); // "no money gone"
  return new Map(
    hits
      .filter(({ code, last }) => code === 'no' || !denied.has(last))
      .toSorted((one, other) => other.order - one.order)
      .map(({ field, code }) => [field, code]),
  );
});

function isToReader(words: readonly string[], found: ReadonlySet<string>): boolean {
  return found.has(TO_ANYBODY) || (found.has(TO_A_READER_ONLY) && !words.some((word) => ONESELF.has(word)));
}
