import { optionsOf } from '../../../dialogs/quick-answers.ts';
import type { Option } from '../../../dialogs/answers.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import { endsAsking } from '../acts/questions.ts';
import { findPhrases, indexPhrases } from '../text/phrases.ts';
import { sliceOf, tokenise, type Token } from '../text/tokens.ts';
import { CONSENT } from '../../../dialogs/questions/consent.ts';
import { ALL_OF_THEM, BESIDE_REFUSAL, EXCEPT, FEARED, FOUND, NONE_OF_THEM, REFUSALS } from '../words/en/options.ts';
import { countedOff, exactOption, namedOptions, resemblingOptions, type OptionHit } from './options.ts';
import { everydayTokens } from '../speech/everyday-tokens.ts';
import { ownTokens } from '../speech/own-tokens.ts';
import type { Speech } from '../speech/speech.ts';
import { MAY } from '../words/en/leave.ts';
import { inEverydayWords } from './in-own-words.ts';
import type { Listening, Reader } from './reader.ts';

const SWEEPING = indexPhrases({ all: ALL_OF_THEM, except: EXCEPT });
const NONE = indexPhrases({ none: NONE_OF_THEM }, { apart: true });

/** Several of some options: named, counted off, "all of them", "everyone but the landlord", "none". Order is that of the question. */
export const choices: Reader = {
  read: (text, listening) => {
    const options = optionsOf(listening.step, listening.facts);
    const exact = exactOption(text, listening);
    if (exact !== undefined) return { value: [exact], words: text };
    if (isNone(text, listening) || onlyRefuses(text, listening)) return { value: [], words: text };
    if (isSharing(listening) && isQuestion(text, listening)) return undefined;
    const counted = countedCodes(text, options, listening);
    const chosen = new Set(counted.length > 0 ? counted : chosenByWords(text, listening));
    const value = options.map(({ code }) => code).filter((code) => chosen.has(code));
    return value.length === 0 ? undefined : { value, words: text };
  },
  find: inEverydayWords(find),
};

/** Asked who may know of a report, which is told to nobody by the way (S9). */
const isSharing = ({ step: { field } }: Listening): boolean => field === CONSENT.field;

function countedCodes(text: string, options: readonly Option[], { speech }: Listening): readonly string[] {
  const places = countedOff(tokenise(speech?.times(text)?.text ?? text), options.length);
  return places.flatMap((place) => options[place - 1]?.code ?? []);
}

/** "None of them", "no, don't share it": nothing but words that refuse, in the resident's language or in English. */
function isNone(text: string, { speech }: Listening): boolean {
  return [text, speech?.yesOrNo(text) ?? '', speech?.everyday(text)?.text ?? ''].some((said) => {
    const tokens = tokenise(said);
    const refusals = findPhrases(tokens, NONE);
    const isCovered = (at: number): boolean => refusals.some(({ from, to }) => from <= at && at < to);
    return refusals.length > 0 && tokens.every(({ word }, at) => isCovered(at) || BESIDE_REFUSAL.has(word));
  });
}

/** "I don't want the landlord told" shares with nobody. */
function onlyRefuses(text: string, listening: Listening): boolean {
  const said = saidOf(text, listening);
  const sweeps = findPhrases(said.tokens, SWEEPING).some(({ code }) => code === 'all');
  return said.named.length > 0 && !sweeps && said.named.every((hit) => refusesSharing(hit, said, listening));
}

function chosenByWords(text: string, listening: Listening): readonly string[] {
  const said = saidOf(text, listening);
  const { tokens, named } = said;
  const sweeping = findPhrases(tokens, SWEEPING).filter(
    (hit) =>
      !OTHERWISE_ALL.has(tokens[hit.from - 1]?.word ?? '') && !(hit.code === 'all' && isNoLeave(hit, said, listening)),
  );
  const exceptions = sweeping.filter(({ code }) => code === 'except');
  const refused = named.filter((hit) => refusesSharing(hit, said, listening));
  const isExcluded = (hit: OptionHit): boolean =>
    refused.includes(hit) || exceptions.some(({ to }) => to <= hit.from && hit.from - to <= 1);
  const excluded = new Set(named.filter(isExcluded).map(({ code }) => code));
  const wanted = named.filter((hit) => !isExcluded(hit)).map(({ code }) => code);
  const all =
    sweeping.some(({ code }) => code === 'all') ||
    (wanted.length === 0 && excluded.size > 0 && exceptions.some(({ to, from }) => to - from > 1));
  if (all && excluded.size === 0 && mayLeaveOut(text, wanted, exceptions.length, listening)) return [];
  if (all) return optionsOf(listening.step, listening.facts).flatMap(({ code }) => (excluded.has(code) ? [] : [code]));
  return wanted.length > 0 || excluded.size > 0 ? wanted : resemblingOptions(tokenise(text), listening);
}

type Stretch = Pick<OptionHit, 'from' | 'to'>;

/** What a message says in English, and the options that it names. */
interface Said {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly named: readonly OptionHit[];
  readonly isTranslated: boolean; // in the order of its own words
}

function saidOf(original: string, listening: Listening): Said {
  const text = inEnglish(original, listening);
  const tokens = tokenise(text);
  const said = { text, tokens, named: longestOnly(namedOptions(tokens, listening)), isTranslated: text !== original };
  if (!isSharing(listening)) return said;
  return { ...said, named: said.named.filter((hit) => refusesSharing(hit, said, listening) || !isFeared(hit, said)) };
}

/** Whoever asks what an agency may hear gives it no leave (S9). Where "you can" and "can you" are the same words, a word that only asks must stand at an end. */
function isQuestion(text: string, { speech }: Listening): boolean {
  if (endsAsking(text)) return true;
  if (speech?.everyday(text) === undefined || !speech.asks(text, false)) return false;
  const words = ownTokens(text).map(({ word }) => word);
  const isAsking = (word = ''): boolean => speech.asks(word, true) && !mayIn(word, speech);
  return !mayIn(text, speech) || isAsking(words[0]) || isAsking(words.at(-1));
}

const mayIn = (text: string, speech: Speech): boolean => everydayTokens(text, speech).some(({ word }) => MAY.has(word));

/** "I am scared of them all", "I don't want everyone to know". */
function isNoLeave(hit: Stretch, said: Said, listening: Listening): boolean {
  return isSharing(listening) && (isFeared(hit, said) || refusesSharing(hit, said, listening));
}

/** Nor does who fears it, or what would come of it: "the landlord will evict me if he finds out". */
function isFeared(hit: Stretch, said: Said): boolean {
  const words = wordsBeside(hit, said, IN_A_CLAUSE, IN_A_CLAUSE);
  return words.some((word, at) => FEARED.has(word) || (FOUND.has(word) && words[at + 1] === 'out'));
}
const IN_A_CLAUSE = 9; // words

/** "I don't want the police told", "the landlord shouldn't know": no leave is read out of a refusal (S9). */
function refusesSharing(hit: Stretch, said: Said, listening: Listening): boolean {
  if (!isSharing(listening)) return false;
  const next = said.named.find(({ from }) => from >= hit.to)?.from ?? Infinity;
  const behind = said.isTranslated ? Math.min(BEHIND_IN_OTHER_ORDER, next - hit.to) : BEHIND_REFUSED;
  return wordsBeside(hit, said, BEFORE_REFUSED, behind).some((word) => REFUSALS.has(word));
}
const BEFORE_REFUSED = 9; // words
const BEHIND_REFUSED = 2;
const BEHIND_IN_OTHER_ORDER = 4; // "the landlord to know not"

/** The words on both sides of an option, as far as its clause goes. */
function wordsBeside({ from, to }: Stretch, { text, tokens }: Said, before: number, behind: number): readonly string[] {
  const ahead = tokens.slice(Math.max(0, from - before), from);
  const after = tokens.slice(to, to + behind);
  const first = ahead.findLastIndex((token, at) => isBreak(text, token, ahead[at + 1] ?? tokens[from]));
  const last = after.findIndex((token, at) => isBreak(text, at === 0 ? tokens[to - 1] : after[at - 1], token));
  return [...ahead.slice(first + 1), ...after.slice(0, last === -1 ? undefined : last)].map(({ word }) => word);
}

/** "But" and a sign part what is refused from what is not; a comma before "that" parts nothing. */
function isBreak(text: string, one: Token | undefined, next: Token | undefined): boolean {
  if (one?.word === 'but' || next?.word === 'but') return true;
  return !GOES_ON.has(next?.word ?? '') && /[,;.!?،؛؟۔।，。；！？、]/u.test(text.slice(one?.end, next?.start));
}
const GOES_ON = new Set(['that', 'so', 'to', 'if']);

const inEnglish = (text: string, { speech }: Listening): string => speech?.everyday(text)?.text ?? text;

const OTHERWISE_ALL = new Set(['after', 'at']); // "after all", "at all" sweep nothing up

/** "All of them, no"; or one named beside "all" in another language, whose word for "but" may not be known: that is asked again. */
function mayLeaveOut(text: string, named: readonly string[], exceptions: number, { speech }: Listening): boolean {
  return exceptions > 0 || (named.length > 0 && speech?.everyday(text) !== undefined);
}

/** "county council" names the county, not the council too. */
function longestOnly(hits: readonly OptionHit[]): readonly OptionHit[] {
  const within = (inner: OptionHit, outer: OptionHit): boolean =>
    outer.from <= inner.from && inner.to <= outer.to && outer.to - outer.from > inner.to - inner.from;
  return hits.filter((hit) => !hits.some((other) => within(hit, other)));
}

function find(text: string, listening: Listening): Reading | undefined {
  const tokens = tokenise(text);
  const hits = longestOnly(namedOptions(tokens, listening));
  const chosen = new Set(hits.map(({ code }) => code));
  const value = optionsOf(listening.step, listening.facts).flatMap(({ code }) => (chosen.has(code) ? [code] : []));
  return value.length === 0
    ? undefined
    : { value, words: hits.map(({ from, to }) => sliceOf(text, tokens, from, to)).join(', ') };
}
