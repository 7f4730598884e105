import { wordAt, type Token } from '../text/tokens.ts';
import { IS_NOW, NOT_DOING, OF_ONES_LIFE } from '../words/en/when.ts';
import { PLACE_LEADS } from '../words/en/places.ts';
import type { PhraseHit } from '../text/phrases.ts';

type Stretch = Pick<PhraseHit, 'from' | 'to'>;

/** "They're climbing the scaffold now", "loud music and shouting now from number 4": a present doing, and "now" where its clause ends or says where. */
export function endingInNow(text: string, tokens: readonly Token[]): readonly Stretch[] {
  return tokens.flatMap(({ word }, at) => {
    const isDoing = word === 'now' && (endsClause(text, tokens, at) ? isDone(tokens, at) : isBefore(tokens, at));
    return isDoing ? [{ from: at, to: at + 1 }] : [];
  });
}

function endsClause(text: string, tokens: readonly Token[], at: number): boolean {
  return /^\s*(?:$|[.,!?;\n]|and\b|with\b|please\b)/iu.test(text.slice(tokens[at]?.end));
}

/** Somebody does it, and it is not over: "been shouting till now". */
function isDone(tokens: readonly Token[], at: number): boolean {
  const clause = tokens.slice(Math.max(0, at - REACH), at);
  const been = clause.findLastIndex(({ word }) => NOT_DOING.has(word));
  const doing = clause.findLastIndex(
    ({ word }, place) => isDoing(word) && clause.slice(Math.max(0, place - SUBJECT), place).some(isSubject),
  );
  return doing > been;
}
const REACH = 16;
const SUBJECT = 8; // words between who does it and what is done

const isSubject = ({ word }: Token): boolean => IS_NOW.has(word);

const isDoing = (word: string): boolean => /.{2}ing?$/u.test(word);

/** What is done stands right before "now", and a place behind it; but not "I'm living now in Hatton". */
function isBefore(tokens: readonly Token[], at: number): boolean {
  const doing = wordAt(tokens, at - 1);
  const before = [1, 2, 3].map((back) => wordAt(tokens, at - 1 - back));
  return (
    /.{2}ing$/u.test(doing) &&
    !OF_ONES_LIFE.has(doing) &&
    !before.some((word) => NOT_DOING.has(word) || OWN.has(word)) &&
    PLACE_LEADS.has(wordAt(tokens, at + 1))
  );
}
const OWN: ReadonlySet<string> = new Set(['i', 'im', 'am', 'we', 'were', 'weve', 'ive']);
