import type { Finding } from '../screen.ts';
import { HARMLESS } from './harmless.ts';
import { FILLERS, NEGATED_HELPERS, NEGATIONS, PAST, SUPPOSED } from './markers.ts';
import { compileMatcher } from './matcher.ts';
import type { Match } from './matcher.ts';
import { wordsOfPattern, wordsOfText } from './normalise.ts';
import { BREAK, parsePattern } from './pattern.ts';
import type { Part } from './pattern.ts';
import { RULES } from './rules.ts';
import type { RuleGroup } from './rule.ts';
import { SLOTS } from './slots.ts';

interface Compiled {
  readonly patterns: readonly (readonly Part[])[];
  readonly rules: readonly RuleGroup[]; // the group each pattern came from; harmless and markers have none
}
interface Words {
  readonly words: readonly string[];
  readonly changed: ReadonlySet<number>; // positions where a negation was taken out before the word
}

const spelt = (pattern: string): readonly Part[] => wordsOfPattern(parsePattern(pattern, SLOTS), FILLERS);
const COMPILED: Compiled = {
  patterns: RULES.flatMap((group) => group.phrases.map(spelt)),
  rules: RULES.flatMap((group) => group.phrases.map(() => group)),
};
const VOCABULARY: ReadonlySet<string> = new Set(
  [...COMPILED.patterns, ...[...HARMLESS, ...PAST, ...SUPPOSED].map(spelt)]
    .flat()
    .flatMap((part) => (part.kind === 'words' ? part.alternatives.flat() : [])),
);
const findDanger = compileMatcher(COMPILED.patterns);
const findHarmless = compileMatcher(HARMLESS.map(spelt));
const findPast = compileMatcher(PAST.map(spelt));
const findSupposed = compileMatcher(SUPPOSED.map(spelt));

// Dangers that must be happening to be certain: what is over is asked about, or left to the report.
const OF_THE_MOMENT: ReadonlySet<string> = new Set(['danger-now', 'medical-fire', 'fraud-in-progress']);

/** Everything the rules find in a text, weighed: harmless sayings dropped, negated, past and supposed dangers lowered. */
export function judge(text: string): readonly Finding[] {
  const words = wordsOfText(text, VOCABULARY).filter((word) => !FILLERS.has(word));
  const plain: Words = { words, changed: new Set() };
  const turned = withoutNegations(words);
  return [...weigh(plain, false), ...(turned.changed.size > 0 ? weigh(turned, true) : [])];
}

/** The phrases that were found in a text, before they are weighed: for the people who tend the rules. */
export function phrasesIn(text: string): readonly string[] {
  const words = wordsOfText(text, VOCABULARY).filter((word) => !FILLERS.has(word));
  const phrases = RULES.flatMap((group) => group.phrases);
  const shown = (match: Match, of: readonly string[]): string =>
    `${words.slice(match.first, match.last + 1).join(' ')} <- ${of[match.pattern] ?? ''}`;
  return [
    ...findDanger(words).map((match) => shown(match, phrases)),
    ...findHarmless(words).map((match) => `harmless: ${shown(match, HARMLESS)}`),
  ];
}

function weigh(read: Words, onlyChanged: boolean): readonly Finding[] {
  const found = findDanger(read.words);
  if (found.length === 0) return [];
  const harmless = findHarmless(read.words);
  const past = findPast(read.words);
  const supposed = findSupposed(read.words);
  return found.flatMap((match) => {
    if (onlyChanged && !covers(match, read.changed)) return [];
    if (
      harmless.some((saying) => saying.first <= match.last && match.first <= saying.last && overlap(saying, match) >= 2)
    )
      return [];
    const rule = COMPILED.rules[match.pattern];
    const negated = onlyChanged || negatedBefore(match, read.words);
    return rule
      ? (findingOf(rule, negated, sameSentence(match, past, read.words), sameSentence(match, supposed, read.words)) ??
          [])
      : [];
  });
}

function findingOf(rule: RuleGroup, negated: boolean, past: boolean, supposed: boolean): Finding | undefined {
  const { kind, about, child, reason } = rule;
  const ofTheMoment = OF_THE_MOMENT.has(kind);
  if (ofTheMoment && past && rule.level === 'ask') return undefined;
  const lowered = negated || supposed || (ofTheMoment && past);
  return {
    kind,
    level: lowered ? 'ask' : rule.level,
    reason,
    ...(about ? { about } : {}),
    ...(child ? { child } : {}),
  };
}

function overlap(one: Match, other: Match): number {
  return Math.min(one.last, other.last) - Math.max(one.first, other.first) + 1;
}

function covers(match: Match, positions: ReadonlySet<number>): boolean {
  for (let at = match.first + 1; at <= match.last; at += 1) if (positions.has(at)) return true;
  return false;
}

// "i do not want to die": what is denied stands right behind the negation.
function negatedBefore(match: Match, words: readonly string[]): boolean {
  const before = words.slice(Math.max(0, match.first - 2), match.first);
  return before.slice(before.lastIndexOf(BREAK) + 1).some((word) => NEGATIONS.has(word));
}

function sameSentence(match: Match, markers: readonly Match[], words: readonly string[]): boolean {
  return markers.some((marker) => {
    const [from, to] = marker.first < match.first ? [marker.last, match.first] : [match.last, marker.first];
    return from >= to || !words.slice(from + 1, to).includes(BREAK);
  });
}

function withoutNegations(words: readonly string[]): Words {
  const kept: string[] = [];
  const changed = new Set<number>();
  for (const word of words) {
    if (!NEGATIONS.has(word)) {
      kept.push(word);
      continue;
    }
    if (NEGATED_HELPERS.has(kept.at(-1) ?? '')) kept.pop();
    changed.add(kept.length);
  }
  return { words: kept, changed };
}
