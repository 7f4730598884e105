import { findPhrases, indexPhrases } from './phrases.ts';
import { tokenise } from './tokens.ts';
import { FILLERS } from './words/en/acts.ts';
import { QUESTION_OPENINGS, SIDE_QUESTIONS } from './words/en/questions.ts';

/** A side question in a message, and what else the message says. */
export interface SideQuestion {
  readonly id: string;
  readonly rest: string;
}

const INDEX = indexPhrases(SIDE_QUESTIONS);
const FILLER = new Set(FILLERS.filter((word) => !QUESTION_OPENINGS.includes(word)));
const OPENINGS = new Set(QUESTION_OPENINGS);
const LONGEST = 20; // words of a sentence that is a question to us
const LONGEST_UNMARKED = 8; // words, where an account in one's own words is asked for
const LATEST = 3; // words before it, when there is no question mark
const SENTENCE = /[^.?!\n]+[.?!\n]*/gu;
const SEARCHED = 1200;

/** The first question to the service itself: "will the police come?". An account that only holds such words is none; `strict` where one is asked for. */
export function findSideQuestion(text: string, strict: boolean): SideQuestion | undefined {
  for (const match of text.slice(0, SEARCHED).matchAll(SENTENCE)) {
    const id = questionIn(match[0], strict);
    if (id !== undefined)
      return { id, rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim() };
  }
  return undefined;
}

function questionIn(sentence: string, strict: boolean): string | undefined {
  const tokens = tokenise(sentence);
  if (tokens.length > LONGEST) return undefined;
  const isAsked = /\?[\s.?!]*$/u.test(sentence);
  if (strict && !isAsked && tokens.length > LONGEST_UNMARKED) return undefined;
  const first = tokens.findIndex(({ word }) => !FILLER.has(word));
  if (!isAsked && !OPENINGS.has(tokens[first]?.word ?? '')) return undefined;
  const hits = findPhrases(tokens, INDEX).filter(
    ({ from, to }) => isAsked || (from - first <= LATEST && tokens.length - (to - from) <= 8),
  );
  return hits.toSorted((left, right) => right.to - right.from - (left.to - left.from) || left.from - right.from)[0]
    ?.code;
}
