import { wholeRequest } from '../acts/acts.ts';
import type { Glossary } from '../gloss/glossary.ts';
import type { Requested } from '../acts/likely-act.ts';
import { replaceAll, type Replacement } from '../text/mend.ts';
import { remembering } from '../text/remember.ts';
import { makeOwnTelling, type OwnTold } from '../telling/own-telling.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import { ATTACK, THREAT } from '../telling/told-elsewhere.ts';
import { FRAUD_TOLD } from '../words/en/fraud-told.ts';
import { QUESTION_OPENINGS } from '../words/en/questions.ts';
import { unitFinder } from './time-units.ts';
import { withoutYearStops, yearFirstFinder } from './year-first.ts';
import type { FindWords, UnitWords } from './time-words.ts';
import { clausesOf } from './clauses.ts';
import { ownQuestions, type AskingWords } from './own-questions.ts';
import { ownTokens } from './own-tokens.ts';
import { phraseTable, type PhraseTable } from './phrase-table.ts';
import type { Speech, Translated } from './speech.ts';

/** What the files of a language say: its phrases by act (also `yes`, `no`, `doubt`), its fillers, its words for times and for units of time, what is said in answers, whole or as a part and only `alone`, what asks, what it calls the places around, and its everyday words with their meaning in English. */
export interface SpeechWords {
  readonly acts: Readonly<Record<string, readonly string[]>>;
  readonly fillers: readonly string[];
  readonly times: readonly (readonly [words: string, english: string])[];
  readonly units: UnitWords;
  readonly said: readonly (readonly [words: string, english: string])[];
  readonly alone?: readonly (readonly [words: string, english: string])[];
  readonly asks?: AskingWords;
  readonly places?: readonly (readonly [words: string, name: string])[];
  readonly everyday: Glossary;
  readonly told?: OwnTold;
}

const LONGEST = 16; // words; what is longer tells something
const FEWEST_ENGLISH = 3; // words: two that are English as well ("do", "to") may be either
const NUMBER = /^\d+$/u;
const LEAVE_GIVEN: ReadonlySet<string> = new Set([
  'leave a message',
  'send it',
  'not the police',
  'let the police know',
  'all of them',
  'if needed',
  'everyone',
]); // "may be left" also asks in Ukrainian, "you tell" in Romanian
const OF_ANY: ReadonlySet<string> = new Set(['any of them', 'no preference']); // "anybody" alone is who minds nobody, and no wish for a person
const ANSWERS: Readonly<Record<string, string>> = {
  yes: 'yes',
  no: 'no',
  doubt: 'not sure',
  'dont-know': 'not sure',
  emergency: 'help',
  safe: 'im safe',
};

/** Makes the speech of a language from its words. `isEnglish` tells a folded word that English phrases hold. */
export function makeSpeech(words: SpeechWords, isEnglish: (word: string) => boolean): Speech {
  const { acts, fillers, times, units: unitWords, said, alone = [], asks = [], places = [], everyday } = words;
  const listed = Object.entries(acts).flatMap(([act, phrases]) => phrases.map((phrase) => [phrase, act] as const));
  const asking = listed.filter(([, act]) => act !== 'yes' && act !== 'no' && act !== 'doubt');
  const requests = phraseTable(asking);
  const together = new Map(asking.map(([phrase, act]) => [joined(ownTokens(phrase)), act]));
  const answers = phraseTable([...said.filter(isYesOrNo), ...listed.filter(isAnswer)]);
  const timeAt = sinceOfTimes(phraseTable(times).at, (tokens, at) => everyday.at(wordsOf(tokens), at)?.english);
  const saidWhole = phraseTable([...said, ...alone]);
  const saidAlone = phraseTable(alone);
  const saidWithin = phraseTable(said.filter(([words]) => ownTokens(words).length > 1)); // one word alone may be another's part
  const units = longer(unitFinder(unitWords, timeAt), timeAt);
  const ofTimes = longer(saidWithin.at, longer(yearFirstFinder(units), units));
  const known = longer(phraseTable(places).at, ofTimes);
  const filler = phraseTable(fillers.map((words) => [words, true] as const));
  const isInEnglish = (tokens: readonly Token[]): boolean =>
    tokens.filter(({ word }) => !NUMBER.test(word)).length >= FEWEST_ENGLISH &&
    tokens.every(({ word }) => isEnglish(word));
  const answerOf = (tokens: readonly Token[]): string | undefined => wholePhrase(tokens, saidWhole, filler);
  const inOwn = (find: FindWords): Speech['times'] =>
    remembering((text) => {
      const tokens = ownTokens(text);
      if (isInEnglish(tokens)) return undefined;
      const whole = answerOf(tokens);
      return whole === undefined ? inEnglish(text, find) : { text: whole, own: () => text };
    });
  const asksInOwn = ownQuestions(asks, acts['dont-know'], [...(acts['no'] ?? []), ...(acts['yes'] ?? [])]);
  const gives = (said: string): boolean => !said.includes('?') && asksNothing(ownTokens(said), answerOf, saidAlone);
  const askedFor = (tokens: readonly Token[]): Requested | undefined =>
    (wholePhrase(tokens, requests, filler) ?? together.get(joined(tokens))) as Requested | undefined;
  return {
    requestOf: (text) => {
      const tokens = ownTokens(text);
      if (tokens.length > LONGEST) return undefined;
      const whole = answerOf(tokens);
      if (whole !== undefined && OF_ANY.has(whole)) return undefined;
      const said = wholeRequest(tokenise(whole ?? '')); // what nobody learns from is said of more surely
      const isSaid = isWhole(tokens, saidAlone) || isSaidBefore(tokens, saidWhole, requests);
      return said ?? (isSaid ? undefined : askedFor(tokens));
    },
    yesOrNo: (text) => {
      const tokens = ownTokens(text);
      const whole = answerOf(tokens);
      if (whole !== undefined) return whole;
      const found = isInEnglish(tokens) ? undefined : firstPhrase(tokens, answers, filler);
      if (found === undefined) return undefined;
      const rest =
        afterFillers(tokens, found.to, filler) === tokens.length ? '' : text.slice(tokens[found.to - 1]?.end);
      return `${ANSWERS[found.meaning] ?? ''}${rest}`;
    },
    known: (text) => (isInEnglish(ownTokens(text)) ? undefined : answerOf(ownTokens(text))),
    asks: (sentence, strict) => asksInOwn(sentence, strict) && !gives(sentence),
    tells: makeOwnTelling(words.told ?? { told: {} }, [...FRAUD_TOLD, ATTACK, THREAT]),
    times: inOwn(ofTimes),
    everyday: inOwn((tokens, at) => {
      const found = known(tokens, at) ?? everyday.at(wordsOf(tokens), at);
      return found === undefined || 'meaning' in found ? found : { meaning: found.english, to: found.to };
    }),
  };
}

type Pair = readonly [words: string, meaning: string];
const isAnswer = ([, act]: Pair): boolean => Object.hasOwn(ANSWERS, act);
const isYesOrNo = ([, english]: Pair): boolean => english === 'yes' || english === 'no';

/** Without spaces: Latin letters for another script are parted as it comes, "bu zhidao", "buzhi dao". */
function joined(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).join('');
}

/** "من" is "since" before a time and "from" before all else: a word that is both says nothing of times by itself. */
function sinceOfTimes(
  find: FindWords,
  meaningOf: (tokens: readonly Token[], at: number) => string | undefined,
): FindWords {
  const isTime = (tokens: readonly Token[], at: number): boolean =>
    NUMBER.test(tokens[at]?.word ?? '') || find(tokens, at) !== undefined;
  return (tokens, at) => {
    const found = find(tokens, at);
    if (found?.meaning !== 'since' || isTime(tokens, found.to)) return found;
    return meaningOf(tokens, at) === 'from' ? undefined : found;
  };
}

/** Of what two find at a place the longer. */
function longer(one: FindWords, other: FindWords): FindWords {
  return (tokens, at) => {
    const [first, second] = [one(tokens, at), other(tokens, at)];
    return (second?.to ?? 0) > (first?.to ?? 0) ? second : first;
  };
}

/** "Do not send yet", which is said, before "do not send" with a filler, which is asked. */
function isSaidBefore(tokens: readonly Token[], said: PhraseTable<string>, asked: PhraseTable<string>): boolean {
  return isWhole(tokens, said) && !isWhole(tokens, asked);
}

/** What gives leave asks nothing, and what is said alone asks where it does in English: "what" in Arabic may be "yes" as well. */
function asksNothing(
  tokens: readonly Token[],
  answerOf: (tokens: readonly Token[]) => string | undefined,
  alone: PhraseTable<string>,
): boolean {
  const whole = answerOf(tokens) ?? '';
  return LEAVE_GIVEN.has(whole) || (isWhole(tokens, alone) && !ASKS.has(whole.split(' ')[0] ?? ''));
}
const ASKS: ReadonlySet<string> = new Set([...QUESTION_OPENINGS, 'shall']);

function isWhole(tokens: readonly Token[], phrases: PhraseTable<string>): boolean {
  return phrases.at(tokens, 0)?.to === tokens.length;
}

/** The phrase that a message is, fillers around it aside. */
function wholePhrase<Meaning>(
  tokens: readonly Token[],
  phrases: PhraseTable<Meaning>,
  filler: PhraseTable<true>,
): Meaning | undefined {
  const whole = phrases.at(tokens, 0);
  if (whole?.to === tokens.length) return whole.meaning;
  const found = firstPhrase(tokens, phrases, filler);
  return found !== undefined && afterFillers(tokens, found.to, filler) === tokens.length ? found.meaning : undefined;
}

/** The phrase that a message begins with, fillers before it aside. */
function firstPhrase<Meaning>(
  tokens: readonly Token[],
  phrases: PhraseTable<Meaning>,
  filler: PhraseTable<true>,
): { readonly meaning: Meaning; readonly to: number } | undefined {
  for (let from = 0; from < tokens.length;) {
    const found = phrases.at(tokens, from);
    if (found !== undefined) return found;
    const next = filler.at(tokens, from)?.to;
    if (next === undefined) return undefined;
    from = next;
  }
  return undefined;
}

function afterFillers(tokens: readonly Token[], from: number, filler: PhraseTable<true>): number {
  let at = from;
  for (let next = filler.at(tokens, at)?.to; next !== undefined; next = filler.at(tokens, at)?.to) at = next;
  return at;
}

const wordsOf = remembering((tokens: readonly Token[]) => tokens.map(({ word }) => word));

/** Its known words in English, apart from what stands beside them where no space does. What is known together stands in one clause. */
function inEnglish(text: string, find: FindWords): Translated | undefined {
  const replacements = clausesOf(withoutYearStops(text), ownTokens(text)).flatMap((tokens) =>
    replacedIn(text, tokens, find),
  );
  if (replacements.length === 0) return undefined;
  const { text: translation, span } = replaceAll(text, replacements);
  const back = (words: string): string | undefined => {
    const from = translation.indexOf(words);
    return from < 0 ? undefined : text.slice(...span(from, from + words.length));
  };
  return {
    text: translation,
    own: (words) => {
      const parts = words.split(JOINED).map(back);
      return back(words) ?? (parts.includes(undefined) ? text : parts.join(JOINED));
    },
  };
}
function replacedIn(text: string, tokens: readonly Token[], find: FindWords): readonly Replacement[] {
  const replacements: Replacement[] = [];
  let isBeside = false; // the words before it are in English, with a space behind them
  for (let at = 0; at < tokens.length;) {
    const found = find(tokens, at);
    if (found !== undefined) replacements.push(...replaced(text, tokens.slice(at, found.to), found.meaning, isBeside));
    at = found?.to ?? at + 1;
    isBeside = found !== undefined;
  }
  return replacements;
}

const JOINED = ', '; // as readers join stretches that stand apart

function replaced(text: string, tokens: readonly Token[], by: string, isBeside: boolean): readonly Replacement[] {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  const space = (at: number): readonly Replacement[] =>
    isWrittenTogether(text, at) ? [{ start: at, end: at, by: ' ' }] : [];
  return [...(isBeside ? [] : space(start)), { start, end, by }, ...space(end)];
}

/** Chinese puts no space between words, nor between a word and a number. */
function isWrittenTogether(text: string, at: number): boolean {
  const [before, behind] = [text.charAt(at - 1), text.charAt(at)];
  return WRITTEN.test(before) && WRITTEN.test(behind) && (HAN.test(before) || HAN.test(behind));
}
const WRITTEN = /[\p{L}\p{N}]/u;
const HAN = /\p{sc=Han}/u;
