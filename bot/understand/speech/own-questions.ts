import { remembering } from '../text/remember.ts';
import type { Token } from '../text/tokens.ts';
import { clausesOf } from './clauses.ts';
import { ownTokens } from './own-tokens.ts';
import { phraseTable, type PhraseTable } from './phrase-table.ts';

/** Words that ask in one language, each with where it does: it `opens` a clause, `closes` one, or stands `anywhere`; or what `tells` where it closes one. */
export type AskingWords = readonly (readonly [words: string, where: string])[];

/** Tells whether a sentence asks; `strict` where an account is asked for, in which such words stand as well. */
export type AsksInOwn = (sentence: string, strict: boolean) => boolean;

const LONGEST = 20; // words, a Chinese sign each
const LONGEST_STRICT = 10;
const LED_IN = 1; // word before one that opens: "and when ..."

/**
 * Makes ready the words that ask. Behind one of `answers`, a yes or a no, what opens a question opens none: "I cannot sleep", "yes I can write" in Polish. Beside one of `unknown` ("I do not know") what stands anywhere asks nothing: "I do not
 * know who it was". What `tells` asks nothing where it closes a clause: "we can" does in Panjabi, and "we cannot" does not. Throws where a word does not say where it asks.
 */
export function ownQuestions(
  words: AskingWords,
  unknown: readonly string[] = [],
  answers: readonly string[] = [],
): AsksInOwn {
  const at = (where: string): PhraseTable<true> =>
    phraseTable(words.filter(([, one]) => one === where).map(([one]) => [one, true] as const));
  const misplaced = words.find(([, where]) => !WHERE.has(where));
  if (misplaced !== undefined) throw new Error(`No place where words ask: "${misplaced.join(' = ')}".`);
  const notKnown = phraseTable(unknown.map((one) => [one, true] as const));
  const [opens, closes, anywhere, tells] = [at('opens'), at('closes'), at('anywhere'), at('tells')];
  const answered = phraseTable(answers.map((one) => [one, true] as const));
  const isAnswer = (clause: readonly Token[], from: number): boolean => from > 0 && answered.at(clause, 0)?.to === from;
  const endsIn = (table: PhraseTable<true>, clause: readonly Token[]): boolean =>
    clause.some((_, from) => table.at(clause, from)?.to === clause.length);
  const opensOrCloses = (clause: readonly Token[]): boolean =>
    clause.some((_, from) => from <= LED_IN && opens.at(clause, from) !== undefined && !isAnswer(clause, from)) ||
    (endsIn(closes, clause) && !endsIn(tells, clause));
  const holds = (clause: readonly Token[]): boolean =>
    clause.some((_, from) => anywhere.at(clause, from) !== undefined);
  const saysUnknown = (clause: readonly Token[]): boolean =>
    clause.some((_, from) => from <= LED_IN && notKnown.at(clause, from) !== undefined);
  const ask = (strict: boolean): ((sentence: string) => boolean) =>
    remembering((sentence: string) => {
      const tokens = ownTokens(sentence);
      if (tokens.length > (strict ? LONGEST_STRICT : LONGEST)) return false;
      const clauses = clausesOf(sentence, tokens);
      const isLoose = !strict && !clauses.some(saysUnknown);
      return clauses.some((clause) => opensOrCloses(clause) || (isLoose && holds(clause)));
    });
  const [strictly, freely] = [ask(true), ask(false)];
  return (sentence, strict) => (strict ? strictly : freely)(sentence);
}
const WHERE: ReadonlySet<string> = new Set(['opens', 'closes', 'anywhere', 'tells']);
