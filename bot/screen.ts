import { DANGER_KINDS, type DangerKind } from '../content/danger-cards.ts';
import { FEW_WORDS, LEAST_WORDS, listenForDanger, type Detector } from './screen/detector.ts';
import { findByRules, strongest } from './screen/find-by-rules.ts';
import { sayingsFor, withoutSayings } from './screen/judge.ts';
import { NEGATIONS, onlyAnswers } from './screen/markers.ts';
import type { HeardBy, ListenElsewhere } from './screen/other-languages.ts';
import { namelessIn, unnamedIn } from './screen/named.ts';
import { BREAK } from './screen/pattern.ts';
import { MATCHER } from './screen/patterns.ts';
import { readWords } from './screen/read-words.ts';
import type { MendSlips } from './screen/slips.ts';
import { writtenOut } from './understand/text/written-out.ts';
import { tellsOnlyOrigin } from './understand/values/only-who.ts';
import type { Level } from './screen/rule.ts';

/** One danger that a text tells of. `about` says who is in danger when that is clear; `child` that a child writes. */
export interface Finding {
  readonly kind: DangerKind;
  readonly level: Level;
  readonly about?: 'self' | 'other';
  readonly child?: true;
  readonly over?: true; // it was done, and nothing says that it goes on
  readonly plain?: true; // whatever else is said sounds like, the words that found it leave little doubt
  readonly doer?: 'stranger' | 'unnamed'; // somebody outside family and home is named, or nobody; and nobody close
  readonly reason: string; // of the rule that found it, or that it sounds like what people in this danger write
}

/**
 * Looks for danger in a raw text of any length and says what it found, each kind once (S1, S2). `certain` shows a card at
 * once; `ask` asks whether they are safe. What is certain comes first, the most urgent before the others, then what is
 * asked about, the likeliest first. Pure and local. It errs towards showing help (S3).
 */
export type Screen = (text: string) => readonly Finding[];

/** The reason of what no rule and no expression found. */
export const SOUNDS_LIKE = 'sounds like what people in this danger write';
const MOST_DETECTED = 3;
const ENDS = 2; // the breaks at both ends of a text
const MANY_WORDS = Infinity; // where words are not counted
const BESIDE = 0.1; // a further kind has at least this share of the odds of the likeliest

/**
 * Makes the screen of the reviewed rules and the trained detectors of English, and of what is heard in other languages
 * (`elsewhere`). Slips of English are put right first (`mend`). A kind that a rule found is the rule's; of two languages
 * that hear one kind the surer counts.
 */
export function createScreen(
  detectors: readonly Detector[],
  elsewhere: ListenElsewhere = () => ({ saysLittle: false, findings: [], heard: [], slips: new Set() }),
  mend: MendSlips = (text) => text,
): Screen {
  const look = (text: string): readonly Finding[] => {
    const other = elsewhere(text);
    const words = readWords(other.meant ?? withoutSlips(text, other.slips));
    const hits = MATCHER.hits(words);
    const ruled = findByRules(words, hits);
    const said = onlyAnswers(words) || tellsOnlyOrigin(text) ? [] : withoutSayings(words, hits);
    const denies = words.some((word) => NEGATIONS.has(word));
    const listening = other.saysLittle ? [] : detectors; // what rules ask about ("end it") is asked about all the same
    const { doubted, letGo } = sayingsFor(hits, namelessIn(said));
    const heard = listening.map((detector): HeardBy => ({
      ...listenForDanger(detector, said),
      thresholds: detector.thresholds,
      denies,
      words: said.filter((word) => word !== BREAK).length,
      doubted,
      unnamed: unnamedIn(said),
      letGo,
    }));
    const found = [...ruled.values()].filter(
      ({ level, plain, doer }) => level === 'certain' || plain === true || doer === 'stranger' || isPlausible(heard),
    );
    const isShort = said.length <= FEW_WORDS + ENDS;
    const detected = heard.flatMap(kindsHeard).filter((one) => addsTo(ruled.get(one.kind), one, isShort));
    const elsewhereFound = [...other.findings, ...other.heard.flatMap(kindsHeard)];
    const all = [...detected, ...found, ...withWhom(elsewhereFound, other.english)];
    const unique = new Map<DangerKind, Finding>();
    for (const finding of all) unique.set(finding.kind, strongest(unique.get(finding.kind), finding));
    return [...unique.values()].sort(byUrgency([...heard, ...other.heard]));
  };
  return (raw) => {
    const text = writtenOut(raw);
    const mended = mend(text);
    const found = look(mended);
    return found.length > 0 || mended === text ? found : look(text); // a slip that was put right hides nothing
  };
}

/** Whom a danger is of that another language is certain of, as the rules of English say of its words: "meri saheli ko us ka shohar maarta hai" is of a friend. */
function withWhom(findings: readonly Finding[], english: readonly string[] | undefined): readonly Finding[] {
  if (english === undefined || !findings.some(({ level }) => level === 'certain')) return findings;
  if (english.some((word) => OF_WRITER.has(word))) return findings;
  const words = [BREAK, ...english, BREAK];
  const ruled = findByRules(words, MATCHER.hits(words));
  return findings.map((finding) => {
    const about = finding.level === 'certain' ? (finding.about ?? ruled.get(finding.kind)?.about) : finding.about;
    return about === undefined ? finding : { ...finding, about };
  });
}

const OF_WRITER: ReadonlySet<string> = new Set(['me', 'us', 'myself', 'ourselves']);

/** What English hears: no words of another language that are text-speak in it, such as Polish "od". */
function withoutSlips(text: string, slips: ReadonlySet<string>): string {
  if (slips.size === 0) return text;
  return text.replaceAll(/[\p{L}\p{M}]+/gu, (word) => (slips.has(word.toLowerCase()) ? ' ' : word));
}

/** What a detector hears of a kind counts where no rule found it; what it is sure of, also where a rule found that it is over, or only asks, but plainly and of more than a few words. */
function addsTo(ruled: Finding | undefined, { level }: Finding, isShort: boolean): boolean {
  if (ruled === undefined) return true;
  return level === 'certain' && ruled.level === 'ask' && (ruled.over === true || (ruled.plain === true && !isShort));
}

// What a rule only asks about, because its words may well be harmless, must not sound harmless as a whole.
function isPlausible(heard: readonly HeardBy[]): boolean {
  return (
    heard.length === 0 ||
    heard.some(
      ({ whole, passage, thresholds, words = MANY_WORDS }) =>
        words <= LEAST_WORDS || Math.max(whole, passage) >= thresholds.support,
    )
  );
}

/** The likeliest kind where danger is heard, and those that are not much less likely: neighbouring kinds are hard to tell apart. */
function kindsHeard(heard: HeardBy): readonly Finding[] {
  const { whole, passage, kinds, thresholds } = heard;
  const { words = MANY_WORDS, isShort = words <= FEW_WORDS, letGo } = heard;
  const least = isShort ? (thresholds.few ?? thresholds.whole) : thresholds.whole;
  if (words === 1 || (whole < least && passage < thresholds.passage)) return [];
  return likeliest(kinds, letGo)
    .slice(0, MOST_DETECTED)
    .map(({ kind, score }) => ({
      kind,
      level: score >= thresholds.certain[kind] && isToBeTrusted(heard, kind) ? 'certain' : 'ask',
      reason: SOUNDS_LIKE,
    }));
}

/** The first kinds, without those that a saying lets go. */
function likeliest(kinds: HeardBy['kinds'], letGo: HeardBy['letGo']): HeardBy['kinds'] {
  const beside = BESIDE * oddsOf(kinds[0]?.score ?? 0);
  const likely = kinds.filter(({ score }) => oddsOf(score) >= beside);
  const kept = likely.filter(({ kind }) => letGo?.has(kind) !== true);
  return kept.length > 0 ? kept : likely.filter(({ kind }) => ASKED_ALONE.has(kind));
}

/** Asked about, though a saying makes it doubtful, where nothing else is heard. */
const ASKED_ALONE: ReadonlySet<DangerKind> = new Set(['hate-crime']);

/** It does not know what is denied; two words tell it too little, and so do those of a saying that may be harmless, and words that do not name it. */
function isToBeTrusted({ denies, words = MANY_WORDS, doubted, unnamed }: HeardBy, kind: DangerKind): boolean {
  return !denies && words > LEAST_WORDS && doubted?.has(kind) !== true && unnamed?.has(kind) !== true;
}

/** Tells whether a danger is only asked about, and because of how the words sound: no rule has found it. */
export function isOnlyLike({ level, reason }: Finding): boolean {
  return level === 'ask' && reason === SOUNDS_LIKE;
}

function oddsOf(score: number): number {
  return score / (1 - score);
}

function isToldPlainly({ level, plain, doer }: Finding): boolean {
  return doer === 'stranger' || (level === 'ask' && plain === true);
}

function byUrgency(heard: readonly HeardBy[]): (one: Finding, other: Finding) => number {
  const scoreOf = ({ kind }: Finding): number =>
    Math.max(0, ...heard.flatMap(({ kinds }) => kinds.flatMap((one) => (one.kind === kind ? one.score : []))));
  const urgency = ({ kind }: Finding): number => DANGER_KINDS.indexOf(kind);
  return (one, other) => {
    if (one.level !== other.level) return one.level === 'certain' ? -1 : 1;
    const [isOne, isOther] = [isToldPlainly(one), isToldPlainly(other)];
    if (isOne !== isOther) return isOne ? -1 : 1;
    const likelier = one.level === 'ask' ? scoreOf(other) - scoreOf(one) : 0;
    return likelier === 0 ? urgency(one) - urgency(other) : likelier;
  };
}
