import { numberAt, type NumberHit } from './numbers.ts';
import { findPhrases, indexPhrases } from './phrases.ts';
import { spanOf, type Span } from './spans.ts';
import { aroundWord, gapBefore, wordAt, type Token } from './tokens.ts';
import {
  COMPANIONS,
  COUNT_OPENINGS,
  COUNT_STOPS,
  FAMILY,
  NOT_COUNTED_AFTER,
  ONE_PERSON,
  PEOPLE,
} from './words/en/people.ts';

/** How many people did it, as far as a text says so. */
export interface CountHit extends Span {
  readonly count: number;
  readonly sure: boolean; // people were named, or "of them" said
  readonly alone?: true; // "a man": counts only beside others
}

const OPENINGS = indexPhrases({ opening: COUNT_OPENINGS }, { plurals: 'matter', slips: 'matter' });
const THEM = new Set(['them', 'em', 'those', 'these', 'dem', 'themm', 'tehm', 'thm']);
const MOST = 500;
const LONGEST_DESCRIPTION = 3; // words between "two" and "lads"
const LATER_WINS = new Set(['no', 'say', 'sorry', 'actually', 'mean', 'so', 'thats']);

interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly openingEnds: ReadonlyMap<number, number>; // token after an opening to where it begins
}

/** Every count of those who take part: "a dozen lads", "three of them", "40 person", "so that's two", "his two mates" (three). */
export function findCounts(text: string, tokens: readonly Token[]): readonly CountHit[] {
  const openings = findPhrases(tokens, OPENINGS);
  const scene: Scene = { text, tokens, openingEnds: new Map(openings.map(({ from, to }) => [to, from])) };
  const found: CountHit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const one = without(scene, at);
    const number = one ?? numberAt(text, tokens, at);
    if (number === undefined) continue;
    const hit = one ?? countOf(scene, number);
    if (hit !== undefined) found.push(countHit(tokens, hit, one !== undefined));
    at = Math.max((hit ?? number).to, at + 1) - 1;
  }
  return ordered(scene, summed(text, found)).filter(({ alone }) => alone !== true);
}

function countHit(tokens: readonly Token[], hit: Counted, isNoNumber: boolean): CountHit {
  const count = { count: hit.value, ...spanOf(tokens, hit), sure: hit.sure };
  return isNoNumber && hit.value === 1 && hit.to - hit.from === 2 ? { ...count, alone: true } : count;
}

/** Those who are counted without a number. */
function without(scene: Scene, at: number): Counted | undefined {
  const word = wordAt(scene.tokens, at);
  if (!ARTICLES.has(word) && !HIM.has(word) && !ONE_PERSON.has(word)) return undefined;
  return andHis(scene, at) ?? loner(scene, at) ?? onePerson(scene, at);
}

/** "A lone cyclist", "a single white male". */
function loner({ tokens }: Scene, from: number): Counted | undefined {
  if (!['a', 'one', 'the'].includes(wordAt(tokens, from)) || !LONE.has(wordAt(tokens, from + 1))) return undefined;
  const at = [from + 2, from + 3].find((place) => PEOPLE.has(wordAt(tokens, place)));
  return at === undefined ? undefined : { value: 1, from, to: at + 1, sure: true };
}
const LONE = new Set(['lone', 'single', 'solitary']);

/** "A man" is one, when others stand beside him. */
function onePerson({ tokens }: Scene, at: number): Counted | undefined {
  const isOne = ['a', 'an', 'another'].includes(wordAt(tokens, at)) && ONE_PERSON.has(wordAt(tokens, at + 1));
  return isOne ? { value: 1, from: at, to: at + 2, sure: true } : undefined;
}

/** "A lad and his girlfriend", "him and his mate" are two. */
function andHis({ tokens }: Scene, from: number): Counted | undefined {
  const at = ARTICLES.has(wordAt(tokens, from)) ? from + 1 : from;
  const isOne = ONE_PERSON.has(wordAt(tokens, at)) || HIM.has(wordAt(tokens, at));
  if (at > from && isFamily(tokens, at)) return { value: 2, from, to: at + 3, sure: true };
  const isPair = isOne && /^and (?:his|her)$/u.test(`${wordAt(tokens, at + 1)} ${wordAt(tokens, at + 2)}`);
  const other = wordAt(tokens, at + 3);
  const isSingle = !other.endsWith('s') && (COMPANIONS.has(other) || FAMILY.has(other));
  return isPair && isSingle ? { value: 2, from, to: at + 4, sure: true } : undefined;
}

const ARTICLES = new Set(['a', 'an', 'another', 'the', 'one', 'some', 'this']);
const HIM = new Set(['him', 'he', 'her', 'she']);

/** "A father and son". */
function isFamily(tokens: readonly Token[], at: number): boolean {
  return FAMILY.has(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'and' && FAMILY.has(wordAt(tokens, at + 2));
}

/** "Two lads and a girl" are three. */
function summed(text: string, found: readonly CountHit[]): readonly CountHit[] {
  return found.reduce<readonly CountHit[]>((sums, hit) => {
    const before = sums.at(-1);
    const joined =
      before !== undefined &&
      before.sure &&
      hit.sure &&
      /^(?:,? and |, | & | plus | )$/iu.test(text.slice(before.end, hit.start));
    if (!joined) return [...sums, hit];
    return [...sums.slice(0, -1), { count: before.count + hit.count, start: before.start, end: hit.end, sure: true }];
  }, []);
}

/** A count put right ("six of them, no, seven") or summed up ("so that's two") comes first; then those that name people. */
function ordered({ text }: Scene, found: readonly CountHit[]): readonly CountHit[] {
  const isLater = ({ start }: CountHit): boolean =>
    LATER_WINS.has(
      /(\p{L}+)[\s,'’]{0,3}(?:(?:that['’]?s|about|it was|was)[\s,]{0,3})?$/iu
        .exec(text.slice(Math.max(0, start - 30), start))?.[1]
        ?.toLowerCase() ?? '',
    );
  const weight = (hit: CountHit): number => (isLater(hit) ? 2 : 0) + (hit.sure ? 1 : 0) + (hit.count > 1 ? 0.5 : 0);
  const isSure = found.some(({ sure, alone }) => sure && alone !== true);
  const counts = found.filter(
    ({ start }) => isSure || !/(?:d|would) say $/iu.test(text.slice(Math.max(0, start - 10), start)),
  );
  return counts.toSorted((left, right) => weight(right) - weight(left) || left.start - right.start);
}

interface Counted extends NumberHit {
  readonly sure: boolean;
}

function countOf(scene: Scene, number: NumberHit): Counted | undefined {
  const { value, from, to } = number;
  if (/\d[:.]$/u.test(aroundWord(scene.text, scene.tokens, from).before.slice(-2))) return undefined; // "at 20:40"
  if (value < 1 || value > MOST || !Number.isInteger(value) || isOurs(scene, from, to)) return undefined;
  return (
    ofThem(scene, number) ??
    couple(scene, number) ??
    companions(scene, number) ??
    people(scene, number) ??
    bare(scene, number)
  );
}

/** "all 3 of us", "my two kids", "aged 3": not those who did it. */
function isOurs(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene;
  const at = wordAt(tokens, to) === 'of' ? to : to - 1;
  if (wordAt(tokens, at) === 'of' && OURS.has(wordAt(tokens, at + 1))) return true;
  return isBesideUs(tokens, from) || isNumbered(scene, from);
}

/** "Me and 6 mates", "we were five". */
function isBesideUs(tokens: readonly Token[], from: number): boolean {
  const [before, link] = [wordAt(tokens, from - 2), wordAt(tokens, from - 1)];
  return (AND.has(link) && ['me', 'i'].includes(before)) || (link === 'were' && before === 'we');
}

/** "Flat 3", "no 5"; but "no five" puts a count right. */
function isNumbered({ text, tokens }: Scene, from: number): boolean {
  const link = wordAt(tokens, from - 1);
  if (link === 'no' && /^\p{L}/u.test(wordAt(tokens, from))) return false;
  return NOT_COUNTED_AFTER.has(link) && /^[ -]{1,2}$/u.test(gapBefore(text, tokens, from) ?? '');
}
const AND = new Set(['and', 'n', 'with']);
const OURS = new Set(['us', 'you', 'my', 'our']);

function ofThem(scene: Scene, { value, from, to }: NumberHit): Counted | undefined {
  if (value === 1 && !['only', 'just'].includes(wordAt(scene.tokens, from - 1))) return undefined;
  const last = rangeEnd(scene, to);
  const at = wordAt(scene.tokens, last - 1) === 'of' ? last - 1 : last;
  if (wordAt(scene.tokens, at) !== 'of') return undefined;
  const isThem =
    THEM.has(wordAt(scene.tokens, at + 1)) ||
    (value > 1 && ['the', 'this'].includes(wordAt(scene.tokens, at + 1)) && PEOPLE.has(wordAt(scene.tokens, at + 2)));
  return isThem ? { value, from, to: at + 2, sure: true } : undefined;
}

/** "the couple who live there" are two. */
function couple(scene: Scene, { value, from, to }: NumberHit): Counted | undefined {
  if (wordAt(scene.tokens, to - 1) !== 'couple' || !AFTER_A_COUPLE.has(wordAt(scene.tokens, to))) return undefined;
  return { value, from, to, sure: true };
}
const AFTER_A_COUPLE = new Set(
  'who living upstairs downstairs in from next at above below opposite that across'.split(' '),
);

function companions(scene: Scene, { value, from, to }: NumberHit): Counted | undefined {
  const before = wordAt(scene.tokens, from - 1);
  const withHim = before === 'and' && ['him', 'he', 'her', 'she'].includes(wordAt(scene.tokens, from - 2));
  const isOfOurs = ['our', 'my'].includes(wordAt(scene.tokens, from - 4));
  const isTheirs = withHim || ((before === 'his' || before === 'her') && !isOfOurs);
  const isBesideThem = withHim || (isTheirs && wordAt(scene.tokens, from - 2) === 'and');
  const at = [to, to + 1, to + 2].find((place) => {
    const word = wordAt(scene.tokens, place);
    return COMPANIONS.has(word) || (isBesideThem && FAMILY.has(word));
  });
  return isTheirs && at !== undefined ? { value: value + 1, from, to: at + 1, sure: true } : undefined;
}

/** A number, at most three describing words, and those it counts. */
function people(scene: Scene, { value, from, to }: NumberHit): Counted | undefined {
  if (wordAt(scene.tokens, from - 1) === 'his' || wordAt(scene.tokens, from - 1) === 'her') return undefined;
  if (isSchoolYear(scene, to)) return { value, from, to: to + 2, sure: true };
  const ranged = rangeEnd(scene, to);
  for (let at = ranged; at <= ranged + LONGEST_DESCRIPTION; at += 1) {
    const word = wordAt(scene.tokens, at);
    if (value === 1 ? ONE_PERSON.has(word) : PEOPLE.has(word))
      return { value: word === 'couples' ? value * 2 : value, from, to: at + 1, sure: true };
    if (endsDescription(scene, at)) return undefined;
  }
  return undefined;
}

/** "Two year 9s". */
function isSchoolYear({ tokens }: Scene, at: number): boolean {
  return /^y(?:ea)?rs?$/u.test(wordAt(tokens, at)) && /^\d{1,2}s$/u.test(wordAt(tokens, at + 1));
}

function endsDescription(scene: Scene, at: number): boolean {
  const word = wordAt(scene.tokens, at);
  return COUNT_STOPS.has(word) || word === '' || !isJoined(scene, at) || isNumber(scene, at);
}

/** "Nine, saw two men": another number comes before those it counts. */
function isNumber({ text, tokens }: Scene, at: number): boolean {
  return /^\p{L}/u.test(wordAt(tokens, at)) && numberAt(text, tokens, at) !== undefined;
}

/** "5 or 6", "ten to fifteen", "a dozen or so": the lower of the two is sure. */
function rangeEnd({ text, tokens }: Scene, to: number): number {
  const link = wordAt(tokens, to);
  if (link === 'or' && ['so', 'thereabouts', 'more'].includes(wordAt(tokens, to + 1))) return to + 2;
  if (!['or', 'to', 'maybe', 'perhaps', 'possibly'].includes(link)) return to;
  return numberAt(text, tokens, to + 1)?.to ?? to;
}

function isJoined({ text, tokens }: Scene, at: number): boolean {
  return /^(?: {1,2}|-|, )$/u.test(gapBefore(text, tokens, at) ?? '');
}

/** "there was three", "a gang of about 12", "so two", "them three", "they are three", "three in number": a number that ends a clause. */
function bare(scene: Scene, { value, from, to }: NumberHit): Counted | undefined {
  const { text, tokens } = scene;
  const { after } = aroundWord(text, tokens, to - 1);
  const { before } = aroundWord(text, tokens, from);
  const isThose = value > 1 && THEM.has(wordAt(tokens, from - 1)) && /^ *(?:$|[.,!?;]|were|was|are|again)/u.test(after);
  if (isThose || isTold(value, before, after)) return { value, from, to, sure: true };
  const ends = opensCount(scene, from, before) && /^\s*(?:$|[.,!?;]|of\b)/u.test(after);
  return ends || isAll(tokens, from, to) ? { value, from, to, sure: false } : undefined;
}

function isTold(value: number, before: string, after: string): boolean {
  if (
    GANG_OF.test(before.slice(-40)) ||
    (CROWD.test(before.slice(-40)) && AFTER_CROWD.test(after)) ||
    NUMBER_STRONG.test(after)
  )
    return true;
  return value <= 6 && THEY_ARE.test(before.slice(-12)) && ENDS.test(after);
}

/** "about 12" or "half a dozen" is all that was said. */
function isAll(tokens: readonly Token[], from: number, to: number): boolean {
  if (to < tokens.length) return false;
  return (from === 1 && wordAt(tokens, 0) === 'about') || (from === 0 && wordAt(tokens, to - 1) === 'dozen');
}
const ENDS = /^ *(?:$|[.,!?;])/u;
const NUMBER_STRONG = /^ (?:or thereabouts|in number|strong|altogether|in all)\b/u;
const CROWD =
  /(?:them|people|ppl|lads|kids|youths|teenagers|group|gang|crowd)[,.]? (?:(?:about|maybe|perhaps|say|i['’]?d say|around|roughly|probably|must be) ){0,2}$/iu;
const AFTER_CROWD = /^(?: or \S{1,6})? ?(?:$|[.,!?;]|i think|i['’]?d say|or so)/iu;
const THEY_ARE = /(?:they(?: a|['’]?)re|, are) $/iu;
const GANG_OF = /(?:gang|group|crowd|mob|pack|bunch|crew)s? of (?:up to |about |around |at least |roughly |maybe )?$/iu;

function opensCount({ tokens, openingEnds }: Scene, from: number, before: string): boolean {
  const isAbout =
    ['about', 'around', 'roughly', 'maybe', 'perhaps'].includes(wordAt(tokens, from - 1)) && openingEnds.has(from - 1);
  return openingEnds.has(from) || isAbout || /\bso $/iu.test(before.slice(-4));
}
