import { AND, countedWithout, HIM, type Counted } from '../text/counted-without.ts';
import { numberAt, type NumberHit } from '../text/numbers.ts';
import { findPhrases, indexPhrases } from '../text/phrases.ts';
import { spanOf, type Span } from '../text/spans.ts';
import { aroundWord, gapBefore, wordAt, type Token } from '../text/tokens.ts';
import {
  COMPANIONS,
  COUNT_OPENINGS,
  COUNT_STOPS,
  FAMILY,
  NOT_COUNTED_AFTER,
  ONE_PERSON,
  PEOPLE,
} from '../words/en/people.ts';

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
    const one = countedWithout(tokens, at);
    const number = one ?? numberAt(text, tokens, at) ?? roughlyAt(tokens, at);
    if (number === undefined || isNobody(tokens, number)) continue;
    const hit = one ?? countOf(scene, number);
    if (hit !== undefined) found.push(countHit(tokens, hit, one !== undefined));
    at = Math.max((hit ?? number).to, at + 1) - 1;
  }
  return ordered(scene, summed(text, found)).filter(({ alone }) => alone !== true);
}

/** "No one". */
function isNobody(tokens: readonly Token[], { value, from }: NumberHit): boolean {
  return value === 1 && wordAt(tokens, from - 1) === 'no' && wordAt(tokens, from) === 'one';
}

/** "15ish". */
function roughlyAt(tokens: readonly Token[], from: number): NumberHit | undefined {
  const value = /^(\d{1,3})ish$/u.exec(wordAt(tokens, from))?.[1];
  return value === undefined ? undefined : { value: Number(value), from, to: from + 1 };
}

function countHit(tokens: readonly Token[], hit: Counted, isNoNumber: boolean): CountHit {
  const count = { count: hit.value, ...spanOf(tokens, hit), sure: hit.sure };
  return isNoNumber && hit.value === 1 && hit.to - hit.from === 2 ? { ...count, alone: true } : count;
}

/** "Two lads and a girl" are three. */
function summed(text: string, found: readonly CountHit[]): readonly CountHit[] {
  return found.reduce<readonly CountHit[]>((sums, hit) => {
    const before = sums.at(-1);
    const joined =
      before !== undefined &&
      before.sure &&
      hit.sure &&
      /^(?:,? and |, | & | n | plus | )$/iu.test(text.slice(before.end, hit.start));
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
  return isBesideUs(tokens, from) || isOurOwn(scene, from, to) || isNumbered(scene, from);
}

/** "Me and 6 mates", "we were five". */
function isBesideUs(tokens: readonly Token[], from: number): boolean {
  const [before, link] = [wordAt(tokens, from - 2), wordAt(tokens, from - 1)];
  return (AND.has(link) && ['me', 'i'].includes(before)) || (['were', 'are'].includes(link) && before === 'we');
}

/** "We're three sisters", "she has two girls": those of the house. */
function isOurOwn({ text, tokens }: Scene, from: number, to: number): boolean {
  const [link, noun] = [tokens[from - 1], wordAt(tokens, to)];
  if (link === undefined) return false;
  return /^we['’]re$/iu.test(text.slice(link.start, link.end)) || (HAS.has(link.word) && CHILDREN.has(noun));
}
const HAS = new Set(['has', 'have', 'got', 'having', 'ive', 'weve', 'shes', 'hes']);
const CHILDREN = new Set(['kids', 'children', 'girls', 'boys', 'sons', 'daughters']);

/** "Flat 3", "no 5"; but "no five" puts a count right. */
function isNumbered({ text, tokens }: Scene, from: number): boolean {
  const link = wordAt(tokens, from - 1);
  if (link === 'no' && /^\p{L}/u.test(wordAt(tokens, from))) return false;
  return NOT_COUNTED_AFTER.has(link) && /^[ -]{1,2}$/u.test(gapBefore(text, tokens, from) ?? '');
}
const OURS = new Set(['us', 'you', 'my', 'our']);

function ofThem(scene: Scene, { value, from, to }: NumberHit): Counted | undefined {
  if (value === 1 && !['only', 'just'].includes(wordAt(scene.tokens, from - 1))) return undefined;
  const last = rangeEnd(scene, from, to);
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
  const withHim = before === 'and' && HIM.has(wordAt(scene.tokens, from - 2));
  if (withHim && wordAt(scene.tokens, to) === 'others') return { value: value + 1, from, to: to + 1, sure: true };
  const isOfOurs = ['our', 'my'].includes(wordAt(scene.tokens, from - 4));
  const isTheirs = withHim || ((before === 'his' || before === 'her') && !isOfOurs);
  if (!isTheirs) return undefined;
  const isBesideThem = withHim || wordAt(scene.tokens, from - 2) === 'and';
  const at = [to, to + 1, to + 2].find((place) => {
    const word = wordAt(scene.tokens, place);
    return COMPANIONS.has(word) || (isBesideThem && FAMILY.has(word));
  });
  return at === undefined ? undefined : { value: value + 1, from, to: at + 1, sure: true };
}

/** A number, at most three describing words, and those it counts. */
function people(scene: Scene, number: NumberHit): Counted | undefined {
  const { from, to } = number;
  if (wordAt(scene.tokens, from - 1) === 'his' || wordAt(scene.tokens, from - 1) === 'her') return undefined;
  const value = lowerOf(scene, number);
  if (isSchoolYear(scene, to)) return { value, from, to: to + 2, sure: true };
  const ranged = rangeEnd(scene, from, to);
  const counted = value === 1 ? ONE_PERSON : PEOPLE;
  for (let at = ranged; at <= ranged + LONGEST_DESCRIPTION; at += 1) {
    const word = wordAt(scene.tokens, at);
    if (counted.has(word)) return { value: word === 'couples' ? value * 2 : value, from, to: at + 1, sure: true };
    if (endsDescription(scene, at)) return undefined;
  }
  return undefined;
}

/** "5/6 lads" are five at least. */
function lowerOf({ text, tokens }: Scene, { value, from }: NumberHit): number {
  const lower = /^(\d{1,2})\/$/u.exec(text.slice(tokens[from - 1]?.start, tokens[from]?.start))?.[1];
  return lower === undefined ? value : Math.min(Number(lower), value);
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
function rangeEnd({ text, tokens }: Scene, from: number, to: number): number {
  const link = wordAt(tokens, to);
  if (link === 'and' && wordAt(tokens, from - 1) === 'between') return numberAt(text, tokens, to + 1)?.to ?? to;
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
  if (isSeveral(tokens, { value, from, to }, after) || isTold(value, before, after))
    return { value, from, to: rangeEnd(scene, from, to), sure: true };
  if (AN_AGE.test(before.slice(-16))) return undefined;
  const ends = opensCount(scene, from, before) && /^\s*(?:$|[.,!?;]|of\b)/u.test(after);
  return ends || isAll(tokens, from, to) ? { value, from, to: rangeEnd(scene, from, to), sure: false } : undefined;
}

/** "Them three were laughing", "two on a scooter". */
function isSeveral(tokens: readonly Token[], { value, from }: NumberHit, after: string): boolean {
  if (value < 2) return false;
  const isThose = THEM.has(wordAt(tokens, from - 1)) && /^ *(?:$|[.,!?;]|were|was|are|again)/u.test(after);
  return isThose || (value <= MOST_ON_BIKES && RIDING.test(after));
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
const AN_AGE = /(?:he|she|lad|boy|girl|kid|who|man) was about $/iu;
const MOST_ON_BIKES = 12;
const RIDING =
  /^ (?:on|in) (?:an? |one |the )?(?:\p{L}{3,12} )?(?:scooters?|bikes?|mopeds?|quads?|motorbikes?|pushbikes?|e-?bikes?|balaclavas?|hoodies|masks|hoods)(?!\p{L})/iu;
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
