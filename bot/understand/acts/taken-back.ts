import { findPhrases, indexPhrases, type PhraseHit } from '../text/phrases.ts';
import { tokenise, type Token, wordsIn } from '../text/tokens.ts';
import { DONE_NOTHING } from '../words/en/meant-otherwise.ts';
import {
  AFTER_SAFE,
  ASKS_OF_ONESELF,
  BETWEEN_NOT_AND_SAFE,
  DOUBTS,
  FEARS_TO_BE_KNOWN,
  GONE,
  HOW_OFTEN,
  MAY_KNOW,
  NOT_SAFE,
  SAFE,
  SAFELY,
  SAID_BY_OTHERS,
  TAKEN_BACK,
  UNSAFE,
} from '../words/en/taken-back.ts';

const INDEX = indexPhrases({ back: TAKEN_BACK, gone: GONE }, { slips: 'matter', plurals: 'matter' });
const NOTHING_DONE = indexPhrases({ done: DONE_NOTHING });
const LONGEST = 16; // words; what is longer tells something

/** Tells whether a short message takes back a danger that was told before: "false alarm, it was my mate's joke". Nobody takes it back for another: "he says it was a joke". */
export function takesBack(text: string): boolean {
  return hitsIn(text).length > 0;
}

/** Tells whether all that takes the danger back is that whoever was there has gone: "they ran off laughing". */
export function tellsGone(text: string): boolean {
  const hits = hitsIn(text);
  return hits.length > 0 && hits.every(({ code }) => code === 'gone');
}

function hitsIn(text: string): readonly PhraseHit<'back' | 'gone'>[] {
  const tokens = tokenise(text);
  const isOther = [SAID_BY_OTHERS, ASKS_OF_ONESELF, HOW_OFTEN, MAY_KNOW].some((words) => words.test(text));
  const isUndone = findPhrases(tokens, NOTHING_DONE).length > 0; // "the police came and did nothing"
  const isNone = tokens.length > LONGEST || isOther || isUndone || tellsUnsafe(text);
  return isNone ? [] : findPhrases(tokens, INDEX);
}

/** The clauses of a message, parted by signs and by "but" and "and". */
export function clausesOf(text: string): readonly string[] {
  return text
    .split(/[.,;:!?\n،؛؟۔।，。；：！？、]+|\b(?:but|and)\b/iu)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

/** Tells whether words say that somebody is not safe or is hurt: "it's not very safe", "unsafe". */
export function tellsUnsafe(text: string): boolean {
  const tokens = tokenise(text.replace(FEARS_TO_BE_KNOWN, ' '));
  return tokens.some(({ word }, at) => {
    if (UNSAFE.has(word)) return !isDenied(tokens, at) && tokens[at - 1]?.word !== 'no';
    return SAFE.has(word) && isDenied(tokens, at);
  });
}

/** Tells whether words deny that somebody is safe, and not only doubt it, also where the denial comes after, as other languages have it: "safe am not". */
export function deniesSafety(text: string): boolean {
  return clausesOf(text).some((clause) => {
    const tokens = tokenise(clause);
    return tokens.some(
      ({ word }, at) =>
        SAFELY.has(word) && (isDenied(tokens, at, DOUBTS) || AFTER_SAFE.test(restOf(clause, tokens[at + 1]))),
    );
  });
}

const restOf = (clause: string, from: Token | undefined): string =>
  from === undefined ? '' : wordsIn(clause.slice(from.start)).join(' ');

/** Other than the `isDenied` of text/denied.ts it reads over signs: whether somebody is safe is never taken from the half of a sentence (S1). */
function isDenied(tokens: readonly Token[], at: number, except: ReadonlySet<string> = new Set()): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = tokens[before]?.word ?? '';
    if (NOT_SAFE.has(word) || isNoOne(tokens, before)) return true;
    if (!BETWEEN_NOT_AND_SAFE.has(word) || except.has(word)) return false;
  }
  return false;
}

/** "No one is hurt"; "no, I am scared" denies nothing. */
function isNoOne(tokens: readonly Token[], before: number): boolean {
  return tokens[before]?.word === 'no' && /^ones?$/u.test(tokens[before + 1]?.word ?? '');
}
