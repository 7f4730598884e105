import type { Heard } from '../../../dialogs/heard.ts';
import type { Token } from '../text/tokens.ts';
import { tokenise, wordsIn } from '../text/tokens.ts';
import { findPhrases, indexPhrases } from '../text/phrases.ts';
import { makeSpelling } from '../text/spelling.ts';
import { REQUEST_WORDS } from '../words/en/topics.ts';
import type { Requested } from './likely-act.ts';
import { ACTS, ADVICE, FILLERS, NAMES_NOTHING, SENDING } from '../words/en/acts.ts';

const LONGEST = 16; // words; what is longer tells something
const FILLER = new Set(FILLERS);
const BY_PHRASE = new Map(
  Object.entries(ACTS).flatMap(([act, phrases]) =>
    phrases.map((phrase) => [joined(tokenise(phrase)), act as Requested] as const),
  ),
);
const SPELLING = makeSpelling([...BY_PHRASE.keys()].flatMap((phrase) => phrase.split(' ')));

/** The act of a message by its name: the side questions about languages and for help now have one of their own. */
export function actOf({ act, question }: Pick<Heard, 'act' | 'question'>): Requested {
  if (question === 'languages') return 'language';
  return question === 'emergency' ? 'emergency' : act;
}

function joined(tokens: readonly Pick<Token, 'word'>[]): string {
  return tokens.map(({ word }) => word).join(' ');
}

const SENDS = new Set(SENDING.map((phrase) => joined(tokenise(phrase))));
const ADVISED = indexPhrases({ advice: ADVICE });

/** Tells whether a whole message says to send what was gathered. */
export function asksToSend(tokens: readonly Token[]): boolean {
  return SENDS.has(joined(tokens));
}

/** Tells whether a message says that something is to be reported, and nothing of what. */
export function wantsToReport(text: string): boolean {
  const words = wordsIn(text);
  const isAll = words.every((word) => REQUEST_WORDS.has(word) || FILLER.has(word) || NAMES_NOTHING.has(word));
  const names = words.some(
    (word) => word === 'report' || word === 'reporting' || (word === 'reported' && words.includes('want')),
  );
  return isAll && names && words.length <= LONGEST && !LOOKS_FOR_ONE.test(words.join(' '));
}

const LOOKS_FOR_ONE = /^(?:\w+ )?where(?:s| is)\b/u; // "where is my report"

/** Tells whether a message looks for advice, so that whoever gives up a report with it is not simply let go. */
export function wantsAdvice(text: string): boolean {
  return findPhrases(tokenise(text), ADVISED).length > 0;
}

/**
 * What a whole message asks for, fillers around it aside: "could you go back please". A message with any other word in it
 * is not a request, so that "they won't stop shouting" stays an answer.
 */
export function wholeRequest(tokens: readonly Token[]): Requested | undefined {
  if (tokens.length === 0 || tokens.length > LONGEST) return undefined;
  const words = tokens.map(({ word }) => SPELLING.correct(word));
  for (let from = 0; from < words.length; from += 1) {
    for (let to = words.length; to > from; to -= 1) {
      const act = BY_PHRASE.get(words.slice(from, to).join(' '));
      if (act !== undefined) return act;
      if (!FILLER.has(words[to - 1] ?? '')) break;
    }
    if (!FILLER.has(words[from] ?? '')) return undefined;
  }
  return undefined;
}
