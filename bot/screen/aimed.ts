import type { DangerKind } from '../../content/danger-cards.ts';
import type { Match } from './matcher.ts';
import type { RuleGroup } from './rule.ts';

type Stretch = Pick<Match, 'first' | 'last'>;

/** A rule with whom its danger concerns where the words it matched, or those that lead to them, say more of that than the rule. */
export function asAimed(rule: RuleGroup, words: readonly string[], match: Stretch): RuleGroup {
  const isOwn = leader(words, match.first) === 'i' && !SENSED.has(words[match.first] ?? '');
  if (rule.about === 'other' && isOwn) return { ...rule, about: 'self' };
  const isOfOther =
    isTakenByOther(rule, words, match) ||
    isHarmOfOther(words, match) ||
    isDespairOfOther(rule, words, match) ||
    isMarriageOfOther(rule, words, match) ||
    isFearOfOther(words, match);
  return isOfOther ? { ...rule, about: 'other' } : rule;
}

/** "He took an overdose": somebody else did it, whoever the rule is of. "He took my dog and I want to die" is of who writes. */
function isTakenByOther({ kind }: RuleGroup, words: readonly string[], { first, last }: Stretch): boolean {
  if (!OF_TAKING.has(kind)) return false;
  const at = words.findIndex((word, place) => place >= first - REACH && place <= last && TAKEN.has(word));
  if (at < 0 || words[first] === 'i' || words.slice(at, first).some((word) => WRITERS.has(word))) return false;
  return OTHERS.has(leader(words, at) ?? '');
}
const OF_TAKING: ReadonlySet<DangerKind> = new Set(['self-harm', 'medical-fire']);
const TAKEN: ReadonlySet<string> = new Set('took taken taking swallowed necked downed overdosed overdosing'.split(' '));
const OTHERS: ReadonlySet<string> = new Set(
  'he she they friend mate son daughter mum dad mother father brother sister husband wife partner boyfriend girlfriend neighbor nan cousin uncle aunt someone somebody lad lass girl boy child kid teenager grandson granddaughter nephew niece'.split(
    ' ',
  ),
);

/** What whoever writes only hears or sees is done to somebody else: "I heard her screaming". */
const SENSED: ReadonlySet<string> = new Set('hear heard hearing see saw seen seeing'.split(' '));

/** "She says she does not want to be here": whoever stands before it despairs. */
function isDespairOfOther({ kind }: RuleGroup, words: readonly string[], { first, last }: Stretch): boolean {
  if (kind !== 'self-harm' || words.slice(first, last + 1).some((word) => WRITERS.has(word))) return false;
  return words[first] === 'not' ? OTHERS.has(leader(words, first) ?? '') : isThoughtOfOther(words, first);
}

/** "He told me she is thinking about ending it", "he keeps thinking of ending it": whoever thinks of it is named right before. */
function isThoughtOfOther(words: readonly string[], first: number): boolean {
  const before = words.slice(Math.max(0, first - LEADER_REACH), first + 1).reverse();
  const at = before.findIndex((word) => !BETWEEN.has(word) && !THOUGHT.has(word));
  return before.slice(0, at).some((word) => THOUGHT.has(word)) && THINKERS.has(before[at] ?? '');
}
const THOUGHT: ReadonlySet<string> = new Set('thinks thinking thought about of keeps kept talks talking'.split(' '));
const THINKERS: ReadonlySet<string> = new Set(['he', 'she', 'they']);

/** "My teenage son is self-harming": whoever stands before it does it. */
function isHarmOfOther(words: readonly string[], { first }: Stretch): boolean {
  return words[first] === 'self' && OTHERS.has(leader(words, first) ?? '');
}

/** "Her family want her to marry": somebody else is to, and nobody who writes. */
function isMarriageOfOther({ kind }: RuleGroup, words: readonly string[], { first, last }: Stretch): boolean {
  if (kind !== 'forced-marriage') return false;
  const told = words.slice(Math.max(0, first - REACH), last + 1);
  const isTheirs = told.some(
    (word, at) => MARRIED.has(word) && told.slice(Math.max(0, at - REACH), at).some((before) => THEM.has(before)),
  );
  return isTheirs && !words.slice(first, last + 1).some((word) => WRITERS.has(word));
}
const MARRIED: ReadonlySet<string> = new Set(['marry', 'married', 'marriage']);
const THEM: ReadonlySet<string> = new Set(['her', 'him', 'them']);
const REACH = 3; // words: "want her to get married", "swallowed a whole packet"

/** "Dad says he is scared of him": the fear of somebody else, in words that name nobody who writes. */
function isFearOfOther(words: readonly string[], { first, last }: Stretch): boolean {
  const isLed = FEARS.has(words[first] ?? '') && LED_BY_OTHER.has([words[first - 2], words[first - 1]].join(' '));
  return isLed && !words.slice(first, last + 1).some((word) => WRITERS.has(word));
}
const LED_BY_OTHER: ReadonlySet<string> = new Set(['he is', 'she is', 'he was', 'she was']);
const FEARS: ReadonlySet<string> = new Set(['scared', 'afraid', 'frightened', 'terrified', 'petrified']);
const WRITERS: ReadonlySet<string> = new Set('i me my myself we us our'.split(' '));

/** Who stands before what was done: "I have just taken". */
function leader(words: readonly string[], first: number): string | undefined {
  const before = words.slice(Math.max(0, first - LEADER_REACH), first).reverse();
  return before.find((word) => !BETWEEN.has(word));
}
const LEADER_REACH = 4; // words
const BETWEEN: ReadonlySet<string> = new Set(
  'have has had just already now am is are was been keep do does did will would'.split(' '),
);
