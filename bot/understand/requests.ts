import type { Act, Step } from '../../dialogs/topic.ts';
import { findKinds } from './kinds.ts';
import { matchPatterns, readPatterns } from './patterns.ts';
import { tokenise, type Token } from './tokens.ts';
import { FILLERS } from './words/en/acts.ts';
import {
  ABOUT_PRIVACY,
  ABOUT_US,
  OTHERS,
  CORRECTIONS,
  NO_CORRECTION,
  PLAIN_CORRECTIONS_INSIDE,
  QUESTION_STARTS,
  REQUESTS,
} from './words/en/requests.ts';

/** What a sentence asks for; `language` is answered by the side question about languages. */
export type Requested = Act | 'language';

const PATTERNS = readPatterns(REQUESTS);
const PUTTING_RIGHT = readPatterns({ correct: CORRECTIONS });
const FILLER = new Set(FILLERS);
const PLAINLY_RIGHT = readPatterns({ correct: PLAIN_CORRECTIONS_INSIDE });
const NOT_RIGHT = readPatterns({ other: NO_CORRECTION });
const NO_FILLERS: ReadonlySet<string> = new Set();
const LONGEST: Readonly<Partial<Record<Requested, number>>> = {
  greeting: 6,
  thanks: 8,
  repeat: 14,
  skip: 11,
  'dont-know': 14,
  back: 14,
};
const LONGEST_REQUEST = 16; // words of a sentence that asks for something
const LONGEST_IN_STORY = 9; // words, where an account is asked for
const SENTENCE = /[^.?!\n]+[.?!\n]*/gu;

/** What a message asks for in its own words, where nothing listed says it whole; `undefined` for an answer. */
export function requestIn(text: string, asked: Step | undefined): Requested | undefined {
  const sentences = (text.slice(0, 2000).match(SENTENCE) ?? []).map((sentence) => ({
    sentence,
    tokens: tokenise(sentence),
  }));
  const isLong = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0) > LONGEST_REQUEST * 2;
  const telling = isLong ? sentences.slice(-1) : sentences;
  for (const { sentence, tokens } of telling) {
    const act = requestOf(sentence, tokens, asked);
    if (act !== undefined) return act;
  }
  return undefined;
}

function requestOf(sentence: string, tokens: readonly Token[], asked: Step | undefined): Requested | undefined {
  const longest = asked?.answer.kind === 'words' ? LONGEST_IN_STORY + 3 : LONGEST_REQUEST;
  if (tokens.length === 0 || tokens.length > longest + 4) return undefined;
  if (asked?.answer.kind === 'words' && tellsOfOthers(tokens)) return undefined;
  const acts = matchPatterns(tokens, PATTERNS, FILLER);
  const fitting = acts.find((act) => tokens.length <= (LONGEST[act] ?? longest));
  return fitting ?? (isQuestion(sentence, tokens, asked) ? 'question' : undefined);
}

/** An account tells of others, or of what they do; a request to us does not. */
export function tellsOfOthers(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => OTHERS.has(word)) || findKinds(tokens).length > 0;
}

/** A question to us: it opens like one, and is about the service or ends in a question mark. */
function isQuestion(sentence: string, tokens: readonly Token[], asked: Step | undefined): boolean {
  const first = tokens.find(({ word }) => !FILLER.has(word) || QUESTION_STARTS.has(word))?.word ?? '';
  const marked = /\?\s*$/u.test(sentence);
  const isAboutUs = tokens.some(({ word }) => ABOUT_US.has(word));
  if (asked === undefined)
    return (
      tokens.some(({ word }) => ABOUT_PRIVACY.has(word)) &&
      (marked || QUESTION_STARTS.has(first)) &&
      !tellsOfOthers(tokens)
    );
  return marked || (QUESTION_STARTS.has(first) && isAboutUs);
}

/** Tells whether a message plainly puts an earlier answer right: it names a mistake, or what it should be. */
export function plainlyPutsRight(text: string): boolean {
  const tokens = tokenise(text.slice(0, 600));
  const matches = (book: typeof NOT_RIGHT | typeof PLAINLY_RIGHT): boolean =>
    matchPatterns<string>(tokens, book, FILLER).length > 0;
  return tokens.length <= LONGEST_CORRECTION && matches(PLAINLY_RIGHT) && !matches(NOT_RIGHT);
}
const LONGEST_CORRECTION = 24; // words

/** Tells whether a message puts an earlier answer right, though perhaps not which. */
export function putsRight(text: string): boolean {
  return matchPatterns(tokenise(text.slice(0, 600)), PUTTING_RIGHT, NO_FILLERS).length > 0;
}
