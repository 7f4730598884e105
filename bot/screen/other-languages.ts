import type { DangerKind } from '../../content/danger-cards.ts';
import type { Finding } from '../screen.ts';
import { DANGER_KINDS } from '../../content/danger-cards.ts';
import {
  FEW_WORDS,
  LEAST_WORDS,
  listenForDanger,
  textOf,
  type DangerThresholds,
  type Detector,
  type Heard,
} from './detector.ts';
import { doerIn } from './doer.ts';
import { finderOf, type Expressions, type Found } from './expressions.ts';
import { unnamedIn } from './named.ts';
import { BREAK } from './pattern.ts';
import { plainWords } from './plain-words.ts';
import { SPELLINGS } from './spellings.ts';

/** What the screen knows of a language beside English. */
export interface OtherLanguage {
  readonly detector?: Detector; // none where a language has expressions and no phrases
  readonly knows: (word: string) => boolean; // a folded word that its phrases hold
  readonly glosses: (word: string) => boolean; // one of its everyday words
  readonly saysLittle: (text: string) => boolean; // folded words that are a small request, or only say who, when, or how to be contacted
  readonly inEnglish?: (text: string) => readonly string[]; // folded words, word for word in English as its rules read them
  readonly meaning?: (text: string) => string | undefined; // of folded words that are a whole answer, the English that says it
  readonly expressions: Expressions;
}

/** What a detector heard, with the thresholds that it counts by and whether the text denies anything or has few words. */
export type HeardBy = Heard &
  Pick<Detector, 'thresholds'> & {
    readonly denies: boolean;
    readonly isShort?: boolean;
    readonly words?: number; // where they are counted
    readonly doubted?: ReadonlySet<DangerKind>; // kinds that a saying in it makes doubtful
    readonly unnamed?: ReadonlySet<DangerKind>; // kinds that its words do not name
    readonly letGo?: ReadonlySet<DangerKind>; // kinds that a saying makes doubtful and that no word names
  };

/** What the languages beside English make of a text: what their expressions say for certain, and what their detectors hear. */
export interface HeardElsewhere {
  readonly saysLittle: boolean; // see OtherLanguage: then English hears nothing in it either
  readonly findings: readonly Finding[];
  readonly heard: readonly HeardBy[];
  readonly meant?: string; // the English of a whole answer: English hears that, and no detector of another language anything
  readonly english?: readonly string[]; // where something was found or heard, its words in English as one of the likeliest languages puts them
  readonly slips: ReadonlySet<string>; // words of a text in one of them that English takes for slips and text-speak: Polish "od"
}
export type ListenElsewhere = (text: string) => HeardElsewhere;

const EXPRESSED = 'an expression for it in another language than English';
const NOTHING: HeardElsewhere = { saysLittle: false, findings: [], heard: [], slips: new Set() };
const DENIAL_REACH = 3; // words between a denial and what it denies
const FEWEST_WORDS = 5; // left beside a saying; fewer say nothing by themselves
const FEWEST_KNOWN = 2; // strange words that a language knows; a single one may be a name or a slip
const ONE_IN = 80; // words of a long text at least: among so many every language knows a few by chance
const FEWEST_SHARE = 0.2; // of strange words, where one of them is known
const KNOWN_SHARE = 0.25; // of the strange words: what knows fewer knows them by chance, as every language does some of another
const FEWEST_STRANGE = 2; // words that the phrases of no language hold, before everyday words are looked up
const MOST_ENGLISH = 0.5; // of the words beside such
const FEWEST_MIXED = 3; // strange words among more that English knows
const LITTLE = 16; // words; more tell something
const NEARLY = 0.75; // of the words that the likeliest language knows
const NO_KINDS: ReadonlySet<DangerKind> = new Set();
const FEWEST_TOGETHER = 4; // strange words: which languages know all of so many, a text is in one of them

/**
 * Listens in all languages at once, to whoever mixes them and however they are spelt. Words that English phrases hold say
 * nothing about another language, so a text in English is heard by English alone.
 */
export function listenElsewhere(
  others: readonly OtherLanguage[],
  isEnglish: (word: string) => boolean,
): ListenElsewhere {
  const find = finderOf(others.map(({ expressions }) => expressions));
  return (text) => {
    const words = plainWords(text);
    const spoken = words.filter((word) => word !== BREAK && !/^\d+$/.test(word));
    const strange = spoken.filter((word) => !isEnglish(word));
    if (strange.length === 0) return NOTHING;
    const found = find(words);
    const read = others.map((other, at) => ({
      other,
      ...readIn(words, found[at] ?? [], (kept) => find(kept)[at] ?? [], other),
    }));
    const likely = likelyOf(others, strange, spoken.length);
    const said = spoken.length > LITTLE ? '' : textOf(words);
    const saysLittle = said !== '' && likely.some((other) => other.saysLittle(said));
    const speakers = likely.length > 0 ? likely : others; // a whole answer is known by itself
    const [meant] = saysLittle || said === '' ? [] : speakers.flatMap(({ meaning }) => meaning?.(said) ?? []);
    const findings = read.flatMap(({ findings: expressed }) => expressed);
    const heard = read.flatMap(({ other, rest, denies }): readonly HeardBy[] => {
      const { detector, inEnglish } = other;
      if (detector === undefined || saysLittle || meant !== undefined || !likely.includes(other)) return [];
      const count = inEnglish?.(textOf(rest)).length ?? Infinity;
      const thresholds = count <= LEAST_WORDS ? onlyAsking(detector.thresholds) : detector.thresholds;
      const unnamed = unnamedBy(rest, inEnglish);
      return [{ ...listenForDanger(detector, rest), thresholds, denies, isShort: count <= FEW_WORDS, unnamed }];
    });
    return {
      saysLittle,
      ...(meant === undefined ? {} : { meant }),
      ...(findings.length + heard.length === 0 ? {} : inEnglishOf(likely, words)),
      findings,
      heard,
      slips: strange.length < MOST_ENGLISH * spoken.length ? new Set() : slipsIn(spoken, likely),
    };
  };
}

function inEnglishOf([first]: readonly OtherLanguage[], words: readonly string[]): Pick<HeardElsewhere, 'english'> {
  const english = first?.inEnglish?.(textOf(words));
  return english === undefined ? {} : { english };
}

/** The kinds that words do not name in English either; none where one of them has no English, as it may name it. */
function unnamedBy(words: readonly string[], inEnglish: OtherLanguage['inEnglish']): ReadonlySet<DangerKind> {
  const isKnown = (word: string): boolean => word === BREAK || inEnglish?.(word).join(' ') !== word;
  return inEnglish !== undefined && words.every(isKnown) ? unnamedIn(inEnglish(textOf(words))) : NO_KINDS;
}

function slipsIn(spoken: readonly string[], likely: readonly OtherLanguage[]): ReadonlySet<string> {
  return new Set(spoken.filter((word) => SPELLINGS.has(word) && likely.some(({ knows }) => knows(word))));
}

/** Of a word or two a detector hears too little to be certain. */
function onlyAsking(thresholds: DangerThresholds): DangerThresholds {
  return { ...thresholds, certain: NEVER };
}
const NEVER = Object.fromEntries(DANGER_KINDS.map((kind) => [kind, Infinity])) as DangerThresholds['certain'];

/**
 * The languages that a text may be in: those whose phrases hold most of the strange words or, where hardly any does, whose
 * phrases and everyday words do. Of a text that English knows most of, a language has to know every strange word.
 */
function likelyOf(
  others: readonly OtherLanguage[],
  strange: readonly string[],
  spoken: number,
): readonly OtherLanguage[] {
  const knowing = (knows: (other: OtherLanguage, word: string) => boolean) =>
    spokenAmong(others, others.map((other) => strange.filter((word) => knows(other, word)).length), strange, spoken); // prettier-ignore
  const byPhrases = knowing(({ knows }, word) => knows(word));
  if (byPhrases.length > 0 || strange.length < FEWEST_STRANGE) return byPhrases;
  const isEveryday = ({ knows, glosses }: OtherLanguage, word: string): boolean => knows(word) || glosses(word);
  if (strange.length >= MOST_ENGLISH * spoken) return knowing(isEveryday);
  const mayBeMixed = strange.length >= FEWEST_MIXED && strange.length >= FEWEST_SHARE * spoken;
  return mayBeMixed ? others.filter((other) => strange.every((word) => isEveryday(other, word))) : [];
}

/** Those that know nearly as many as the one that knows most; none where that one knows but a few of many. */
function spokenAmong(
  others: readonly OtherLanguage[],
  known: readonly number[],
  strange: readonly string[],
  spoken: number,
): readonly OtherLanguage[] {
  const most = Math.max(0, ...known);
  const isMeant = most >= KNOWN_SHARE * strange.length;
  const isSpoken =
    most >= Math.max(FEWEST_KNOWN, spoken / ONE_IN) || (most > 0 && strange.length >= FEWEST_SHARE * spoken);
  const least = most === strange.length && most >= FEWEST_TOGETHER ? most : NEARLY * most;
  return isMeant && isSpoken ? others.filter((_other, at) => (known[at] ?? 0) >= least) : [];
}

interface Reading {
  readonly findings: readonly Finding[];
  readonly rest: readonly string[]; // without sayings; none where hardly anything is left
  readonly denies: boolean;
}

/** Reads what was found of one language in the words; where sayings are left out, finds again in what is kept. */
function readIn(
  words: readonly string[],
  all: readonly Found[],
  findIn: (kept: readonly string[]) => readonly Found[],
  { inEnglish }: OtherLanguage,
): Reading {
  const sayings = all.filter(({ meaning }) => meaning === 'harmless');
  const kept = sayings.length === 0 ? words : without(words, sayings);
  const found = sayings.length === 0 ? all : findIn(kept);
  const denials = found.filter(({ meaning }) => meaning === 'not');
  const isLeft = sayings.length === 0 || kept.filter((word) => word !== BREAK).length >= FEWEST_WORDS;
  const outside = found.filter(({ meaning }) => meaning === 'outside');
  const excused = outside.length > 0 && isOfNobodyClose(inEnglish?.(textOf(kept)) ?? []) ? outside : [];
  return {
    findings: found.filter((one) => !isExcused(one, excused)).flatMap((one) => findingOf(one, denials, kept)),
    rest: isLeft ? kept : [],
    denies: denials.length > 0,
  };
}

/** "Somebody leaves rubbish at my door": who is only found to be at the door is excused by what is done there, and by nothing else that is told. */
function isExcused({ meaning, from, to }: Found, excused: readonly Found[]): boolean {
  return OF_BEING_THERE.has(meaning) && excused.some((saying) => saying.from < to && from < saying.to);
}
const OF_BEING_THERE: ReadonlySet<string> = new Set(['danger-now', 'stalking']);

/** Neither somebody close nor "he" or "she", who may be. */
function isOfNobodyClose(english: readonly string[]): boolean {
  return doerIn(english) !== 'close' && !english.some((word) => HE_OR_SHE.has(word));
}
const HE_OR_SHE: ReadonlySet<string> = new Set(['he', 'him', 'his', 'she', 'her']);

function without(words: readonly string[], sayings: readonly Found[]): readonly string[] {
  return words.map((word, at) => (sayings.some(({ from, to }) => from <= at && at < to) ? BREAK : word));
}

/** "I do not want to kill myself": what is denied is asked about, never passed over. A denial that the expression names itself is none. */
function findingOf(
  { meaning, asks, from }: Found,
  denials: readonly Found[],
  words: readonly string[],
): readonly Finding[] {
  if (meaning === 'not' || meaning === 'harmless' || meaning === 'outside') return [];
  const isDenied = denials.some(
    (denial) => denial.to <= from && from - denial.to < DENIAL_REACH && !words.slice(denial.to, from).includes(BREAK),
  );
  return [{ kind: meaning, level: isDenied || asks ? 'ask' : 'certain', reason: EXPRESSED }];
}
