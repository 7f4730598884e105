import { DANGER_KINDS, type DangerKind } from '../content/danger-cards.ts';
import { listenForDanger, type Detector } from './screen/detector.ts';
import { findByRules, strongest } from './screen/find-by-rules.ts';
import { withoutSayings } from './screen/judge.ts';
import { NEGATIONS, onlyAnswers } from './screen/markers.ts';
import type { HeardBy, ListenElsewhere } from './screen/other-languages.ts';
import { BREAK } from './screen/pattern.ts';
import { MATCHER } from './screen/patterns.ts';
import { readWords } from './screen/read-words.ts';
import type { Level } from './screen/rule.ts';

/** One danger that a text tells of. `about` says who is in danger when that is clear; `child` that a child writes. */
export interface Finding {
  readonly kind: DangerKind;
  readonly level: Level;
  readonly about?: 'self' | 'other';
  readonly child?: true;
  readonly reason: string; // of the rule that found it, or that it sounds like what people in this danger write
}

/**
 * Looks for danger in a raw text of any length and says what it found, each kind once (S1, S2). `certain` shows a card at
 * once; `ask` asks whether they are safe. What is certain comes first, the most urgent before the others, then what is
 * asked about, the likeliest first. Pure and local. It errs towards showing help (S3).
 */
export type Screen = (text: string) => readonly Finding[];

const SOUNDS_LIKE = 'sounds like what people in this danger write';
const MOST_DETECTED = 3;
const FEW_WORDS = 6;
const BESIDE = 0.1; // a further kind has at least this share of the odds of the likeliest

/**
 * Makes the screen of the reviewed rules and the trained detectors of English, and of what is heard in other languages
 * (`elsewhere`). A kind that a rule found is the rule's; of two languages that hear one kind the surer counts.
 */
export function createScreen(
  detectors: readonly Detector[],
  elsewhere: ListenElsewhere = () => ({ saysLittle: false, findings: [], heard: [] }),
): Screen {
  return (text) => {
    const words = readWords(text);
    const hits = MATCHER.hits(words);
    const ruled = findByRules(words, hits);
    const other = elsewhere(text);
    const said = onlyAnswers(words) ? [] : withoutSayings(words, hits);
    const denies = words.some((word) => NEGATIONS.has(word));
    const listening = other.saysLittle ? [] : detectors; // what rules ask about ("end it") is asked about all the same
    const heard = listening.map((detector): HeardBy => ({
      ...listenForDanger(detector, said),
      thresholds: detector.thresholds,
      denies,
      isShort: said.filter((word) => word !== BREAK).length <= FEW_WORDS,
    }));
    const found = [...ruled.values()].filter(({ level }) => level === 'certain' || isPlausible(heard));
    const detected = heard.flatMap(kindsHeard).filter(({ kind }) => !ruled.has(kind));
    const all = [...detected, ...found, ...other.findings, ...other.heard.flatMap(kindsHeard)];
    const unique = new Map<DangerKind, Finding>();
    for (const finding of all) unique.set(finding.kind, strongest(unique.get(finding.kind), finding));
    return [...unique.values()].sort(byUrgency([...heard, ...other.heard]));
  };
}

// What a rule only asks about, because its words may well be harmless, must not sound harmless as a whole.
function isPlausible(heard: readonly HeardBy[]): boolean {
  return (
    heard.length === 0 || heard.some(({ whole, passage, thresholds }) => Math.max(whole, passage) >= thresholds.support)
  );
}

/** The likeliest kind where danger is heard, and those that are not much less likely: neighbouring kinds are hard to tell apart. */
function kindsHeard({ whole, passage, kinds, thresholds, denies, isShort }: HeardBy): readonly Finding[] {
  const least = isShort === true ? (thresholds.few ?? thresholds.whole) : thresholds.whole;
  if (whole < least && passage < thresholds.passage) return [];
  const beside = BESIDE * oddsOf(kinds[0]?.score ?? 0);
  return kinds
    .filter(({ score }) => oddsOf(score) >= beside)
    .slice(0, MOST_DETECTED)
    .map(({ kind, score }) => ({
      kind,
      level: score >= thresholds.certain[kind] && !denies ? 'certain' : 'ask', // it does not know what is denied
      reason: SOUNDS_LIKE,
    }));
}

function oddsOf(score: number): number {
  return score / (1 - score);
}

function byUrgency(heard: readonly HeardBy[]): (one: Finding, other: Finding) => number {
  const scoreOf = ({ kind }: Finding): number =>
    Math.max(0, ...heard.flatMap(({ kinds }) => kinds.flatMap((one) => (one.kind === kind ? one.score : []))));
  const urgency = ({ kind }: Finding): number => DANGER_KINDS.indexOf(kind);
  return (one, other) => {
    if (one.level !== other.level) return one.level === 'certain' ? -1 : 1;
    const likelier = one.level === 'ask' ? scoreOf(other) - scoreOf(one) : 0;
    return likelier === 0 ? urgency(one) - urgency(other) : likelier;
  };
}
