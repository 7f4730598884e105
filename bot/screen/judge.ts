import type { DangerKind } from '../../content/danger-cards.ts';
import type { Finding } from '../screen.ts';
import { asAimed } from './aimed.ts';
import { isDenied } from './denied.ts';
import { doerIn, type Doer } from './doer.ts';
import { ENTRIES, type Purpose } from './entries.ts';
import { byDoer, findingOf } from './finding-of.ts';
import { NEGATED_HELPERS, NEGATIONS } from './markers.ts';
import { LONGEST_MATCH, type Hit, type Match } from './matcher.ts';
import type { Net } from './nets.ts';
import { BREAK } from './pattern.ts';
import { MATCHER } from './patterns.ts';
import type { RuleGroup } from './rule.ts';

type Worth = Pick<RuleGroup, 'kind' | 'level' | 'child' | 'plain'>;

const FEWEST_WORDS = 5; // left beside a saying; fewer say nothing by themselves

/** The words of a message without the sayings that only sound dangerous, for whoever weighs words without knowing sayings; none where hardly anything is left. */
export function withoutSayings(words: readonly string[], hits: readonly Hit[]): readonly string[] {
  const said = new Set<number>();
  for (const hit of hits) {
    const purpose = ENTRIES[hit.pattern]?.purpose;
    if (purpose?.kind !== 'harmless' || purpose.only !== undefined) continue;
    for (let at = MATCHER.firstOf(words, hit); at <= hit.last; at += 1) said.add(at);
  }
  const rest = words.filter((word, at) => word === BREAK || !said.has(at));
  return said.size > 0 && rest.filter((word) => word !== BREAK).length < FEWEST_WORDS ? [] : rest;
}

/**
 * The kinds that a harmless saying in the words speaks for: whoever only hears danger of such a kind is not sure of it. Those that it speaks
 * for where no word names them (`nameless`) are let go beside others.
 */
export function sayingsFor(hits: readonly Hit[], nameless: ReadonlySet<DangerKind>): Doubts {
  const purposes = hits.map(({ pattern }) => ENTRIES[pattern]?.purpose);
  const kindsOf = (isHeard: boolean): readonly DangerKind[] =>
    purposes.flatMap((purpose) =>
      purpose?.kind === 'harmless' && (purpose.heard === true) === isHeard ? (purpose.only ?? []) : [],
    );
  const letGo = kindsOf(true).filter((kind) => nameless.has(kind));
  return { doubted: new Set([...kindsOf(false), ...letGo]), letGo: new Set(letGo) };
}

interface Doubts {
  readonly doubted: ReadonlySet<DangerKind>;
  readonly letGo: ReadonlySet<DangerKind>;
}

/**
 * Weighs everything the rules find in the words of a text (see readWords) and gives what counts, each to `found`. Harmless sayings are dropped; what is
 * denied, past or only supposed is lowered. `worth` says whether a finding of this rule could still change anything.
 */
export function judge(
  words: readonly string[],
  hits: readonly Hit[],
  worth: (rule: Worth) => boolean,
  found: (finding: Finding) => void,
): void {
  weigh({ words, changed: new Set() }, hits, worth, found);
  const turned = withoutNegations(words);
  if (turned.changed.size > 0) weigh(turned, MATCHER.hits(turned.words), worth, found);
}

interface Reading {
  readonly words: readonly string[];
  readonly changed: ReadonlySet<number>; // positions where a negation was taken out before the word
}
interface Around {
  readonly harmless: readonly Hit[];
  readonly past: ReadonlySet<number>; // numbers of the sentences that speak of the past
  readonly supposed: ReadonlySet<number>;
  readonly asking: readonly Hit[];
  readonly longAgo: ReadonlySet<number>;
  readonly doer: () => Doer; // as far as the whole text says
  readonly sentenceOf: readonly number[]; // number of each word's sentence
}

function weigh(
  reading: Reading,
  hits: readonly Hit[],
  worth: (rule: Worth) => boolean,
  found: (finding: Finding) => void,
): void {
  const around = surroundings(reading.words, hits);
  for (const hit of hits) {
    const purpose = ENTRIES[hit.pattern]?.purpose;
    if (purpose?.kind !== 'rule' || !worth(purpose.rule)) continue;
    const first = MATCHER.firstOf(reading.words, hit);
    if (!isAloneAsMeant(purpose.rule, { ...hit, first }, reading.words)) continue;
    const finding = weighOne(reading, around, { ...hit, first }, purpose.rule);
    for (const one of byDoer(finding, purpose.rule, around.doer)) found(one);
  }
  if (reading.changed.size === 0) castNets(hits, around, worth, found);
}

function isAloneAsMeant({ whole }: RuleGroup, { first, last }: Match, words: readonly string[]): boolean {
  return whole !== true || (first === 0 && last === words.length - 1);
}

// Nets catch what no phrase did: all their lists in one sentence that holds no harmless saying and does not tell of the past.
function castNets(
  hits: readonly Hit[],
  around: Around,
  worth: (rule: Worth) => boolean,
  found: (finding: Finding) => void,
): void {
  const { sentenceOf } = around;
  const excused = excusedSentences(around);
  const seen = new Map<Net, Map<number, Set<number>>>(); // parts of each net by sentence
  for (const { pattern, last } of hits) {
    const purpose = ENTRIES[pattern]?.purpose;
    const sentence = sentenceOf[last] ?? 0;
    if (purpose?.kind !== 'net' || excused.has(sentence)) continue;
    const sentences = getOrSet(seen, purpose.net, new Map<number, Set<number>>());
    getOrSet(sentences, sentence, new Set<number>()).add(purpose.part);
  }
  for (const [net, sentences] of seen) {
    const isCaught = [...sentences.values()].some((parts) => parts.size === net.all.length);
    if (isCaught && worth({ kind: net.kind, level: 'ask' })) byDoer(caughtBy(net), net, around.doer).forEach(found);
  }
}

function excusedSentences({ sentenceOf, harmless, past, supposed, asking }: Around): ReadonlySet<number> {
  const sayings = [...harmless, ...asking].map(({ last }) => sentenceOf[last - 1] ?? 0); // the last may be the break that ends it
  return new Set([...sayings, ...past, ...supposed]);
}

function caughtBy({ kind, about, reason }: Net): Finding {
  return { kind, level: 'ask', reason, ...(about ? { about } : {}) };
}

function getOrSet<Key, Value>(map: Map<Key, Value>, key: Key, made: Value): Value {
  const known = map.get(key) ?? made;
  map.set(key, known);
  return known;
}

function weighOne({ words, changed }: Reading, around: Around, match: Match, rule: RuleGroup): Finding | undefined {
  const turned = changed.size > 0;
  if (turned && !holdsAny(match.first, match.last, changed)) return undefined;
  if (isExcused(words, around.harmless, match, rule.kind)) return undefined;
  const sentence = around.sentenceOf[match.first] ?? 0;
  const denied = turned || isDenied(words, match);
  const doubtful = denied || around.supposed.has(sentence) || isAskedAbout(match, sentence, around);
  const told = { doubtful, past: around.past.has(sentence), longAgo: around.longAgo.has(sentence) };
  const finding = findingOf(asAimed(rule, words, match), told);
  return finding !== undefined && isAll(words, match) ? { ...finding, plain: true } : finding;
}

/** Stands after the words that ask for it: "how do I report that he hit me", not "he hit me, how do I report it". */
function isAskedAbout(match: Match, sentence: number, { asking, sentenceOf }: Around): boolean {
  return asking.some(({ last }) => sentenceOf[last] === sentence && last < match.last);
}

function surroundings(words: readonly string[], hits: readonly Hit[]): Around {
  let sentence = 0;
  const sentenceOf = words.map((word) => (word === BREAK ? (sentence += 1) : sentence));
  const of = (kind: Purpose['kind']): readonly Hit[] =>
    hits.filter(({ pattern }) => ENTRIES[pattern]?.purpose.kind === kind);
  const sentences = (kind: Purpose['kind']): ReadonlySet<number> =>
    new Set(of(kind).map(({ last }) => sentenceOf[last] ?? 0));
  let known: Doer | undefined;
  return {
    harmless: of('harmless').filter(({ pattern }) => !isOnlyOfHeard(pattern)),
    past: sentences('past'),
    supposed: sentences('supposed'),
    asking: of('asking'),
    longAgo: sentences('long-ago'),
    doer: () => (known ??= doerIn(words)),
    sentenceOf,
  };
}

/** A saying that doubts what words sound like excuses nothing that a rule finds in them. */
function isOnlyOfHeard(pattern: number): boolean {
  const purpose = ENTRIES[pattern]?.purpose;
  return purpose?.kind === 'harmless' && purpose.heard === true;
}

// A saying excuses what it stands around, or shares two words with, so that one common word cannot hide a danger beside it; what begins
// before it and goes on behind it tells more: "he kicks off when England lose and hits me".
function isExcused(words: readonly string[], harmless: readonly Hit[], match: Match, kind: DangerKind): boolean {
  return harmless.some((saying) => {
    if (saying.last <= match.first || saying.last > match.last + LONGEST_MATCH) return false;
    const purpose = ENTRIES[saying.pattern]?.purpose;
    if (purpose?.kind !== 'harmless' || (purpose.only !== undefined && purpose.only !== kind)) return false;
    return covers({ ...saying, first: MATCHER.firstOf(words, saying) }, match);
  });
}

/** Stands around it, or shares two words with it and one of its ends. */
function covers(saying: Match, match: Match): boolean {
  const isBegun = saying.first <= match.first;
  const isEnded = saying.last >= match.last;
  if (isBegun && isEnded) return saying.last > saying.first;
  return (isBegun || isEnded) && Math.min(saying.last, match.last) - Math.max(saying.first, match.first) >= 1;
}

/** The words that a rule names are all that is said. */
function isAll(words: readonly string[], { first, last }: Match): boolean {
  return words.every((word, at) => word === BREAK || (first <= at && at <= last));
}

function holdsAny(first: number, last: number, positions: ReadonlySet<number>): boolean {
  for (let at = first + 1; at <= last; at += 1) if (positions.has(at)) return true;
  return false;
}

// The sentences that deny something, with the denial taken out.
function withoutNegations(words: readonly string[]): Reading {
  const kept: string[] = [BREAK];
  const changed = new Set<number>();
  for (const sentence of sentencesOf(words)) {
    if (!sentence.some((word) => NEGATIONS.has(word))) continue;
    for (const word of sentence) {
      if (!NEGATIONS.has(word)) kept.push(word);
      else {
        if (NEGATED_HELPERS.has(kept.at(-1) ?? '')) kept.pop();
        changed.add(kept.length);
      }
    }
  }
  return { words: kept, changed };
}

// Each sentence with the break that ends it.
function sentencesOf(words: readonly string[]): readonly (readonly string[])[] {
  const sentences: string[][] = [[]];
  for (const word of words.slice(1)) {
    sentences.at(-1)?.push(word);
    if (word === BREAK) sentences.push([]);
  }
  return sentences;
}
