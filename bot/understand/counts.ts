import { numberAt, type NumberHit } from './numbers.ts';
import { findPhrases, indexPhrases } from './phrases.ts';
import type { Span } from './spans.ts';
import type { Token } from './tokens.ts';
import { COMPANIONS, COUNT_OPENINGS, COUNT_STOPS, NOT_COUNTED_AFTER, ONE_PERSON, PEOPLE } from './words/en/people.ts';

/** How many people did it, as far as a text says so. */
export interface CountHit extends Span {
  readonly count: number;
  readonly sure: boolean; // people were named, or "of them" said
  readonly alone?: true; // "a man": counts only beside others
}

const OPENINGS = indexPhrases({ opening: COUNT_OPENINGS }, { plurals: 'matter' });
const THEM = new Set(['them', 'em', 'those', 'these', 'dem', 'themm']);
const MOST = 500;
const LONGEST_DESCRIPTION = 3; // words between "two" and "lads"
const LATER_WINS = new Set(['no', 'sorry', 'actually', 'mean', 'so', 'thats']);

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
    const number: (NumberHit & { readonly alone?: true }) | undefined =
      numberAt(text, tokens, at) ?? onePerson(scene, at);
    if (number === undefined) continue;
    const hit = countOf(scene, number);
    const [first, last] = [tokens[hit?.from ?? 0], tokens[(hit?.to ?? 1) - 1]];
    if (hit !== undefined && first !== undefined && last !== undefined)
      found.push({
        count: hit.value,
        start: first.start,
        end: last.end,
        sure: hit.sure,
        ...(number.alone === true ? { alone: true } : {}),
      });
    at = (hit?.to ?? number.to) - 1;
  }
  return ordered(scene, summed(text, found)).filter(({ alone }) => alone !== true);
}

/** "A man" is one, when others stand beside him. */
function onePerson(scene: Scene, at: number): (NumberHit & { readonly alone: true }) | undefined {
  const isOne = ['a', 'an', 'another'].includes(wordAt(scene, at)) && ONE_PERSON.has(wordAt(scene, at + 1));
  return isOne ? { value: 1, from: at, to: at + 1, alone: true } : undefined;
}

/** "Two lads and a girl" are three. */
function summed(text: string, found: readonly CountHit[]): readonly CountHit[] {
  return found.reduce<readonly CountHit[]>((sums, hit) => {
    const before = sums.at(-1);
    const joined =
      before !== undefined && before.sure && hit.sure && /^(?:,? and |, )$/iu.test(text.slice(before.end, hit.start));
    if (!joined) return [...sums, hit];
    return [...sums.slice(0, -1), { count: before.count + hit.count, start: before.start, end: hit.end, sure: true }];
  }, []);
}

/** A count put right ("six of them, no, seven") or summed up ("so that's two") comes first; then those that name people. */
function ordered({ text }: Scene, found: readonly CountHit[]): readonly CountHit[] {
  const isLater = ({ start }: CountHit): boolean =>
    LATER_WINS.has(
      /(\p{L}+)[\s,'’]*(?:that['’]?s|about|it was|was)?[\s,]*$/iu
        .exec(text.slice(Math.max(0, start - 30), start))?.[1]
        ?.toLowerCase() ?? '',
    );
  const weight = (hit: CountHit): number => (isLater(hit) ? 2 : 0) + (hit.sure ? 1 : 0) + (hit.count > 1 ? 0.5 : 0);
  return found.toSorted((left, right) => weight(right) - weight(left) || left.start - right.start);
}

interface Counted extends NumberHit {
  readonly sure: boolean;
}

function countOf(scene: Scene, number: NumberHit & { readonly alone?: true }): Counted | undefined {
  const { value, from, to } = number;
  if (value < 1 || value > MOST || !Number.isInteger(value)) return undefined;
  if (isOurs(scene, to)) return undefined;
  if (
    (NOT_COUNTED_AFTER.has(wordAt(scene, from - 1)) && isJoined(scene, from)) ||
    scene.text[(scene.tokens[from]?.start ?? 0) - 1] === '£'
  )
    return undefined;
  return (
    ofThem(scene, number) ??
    couple(scene, number) ??
    companions(scene, number) ??
    people(scene, number) ??
    bare(scene, number)
  );
}

/** "all 3 of us". */
function isOurs(scene: Scene, to: number): boolean {
  const at = wordAt(scene, to) === 'of' ? to : to - 1;
  return wordAt(scene, at) === 'of' && ['us', 'you', 'my', 'our'].includes(wordAt(scene, at + 1));
}

function wordAt({ tokens }: Scene, at: number): string {
  return tokens[at]?.word ?? '';
}

function ofThem(scene: Scene, { value, from, to }: NumberHit): Counted | undefined {
  if (value === 1) return undefined;
  const at = wordAt(scene, to - 1) === 'of' ? to - 1 : to;
  if (wordAt(scene, at) !== 'of') return undefined;
  const isThem =
    THEM.has(wordAt(scene, at + 1)) ||
    (value > 1 && ['the', 'this'].includes(wordAt(scene, at + 1)) && PEOPLE.has(wordAt(scene, at + 2)));
  return isThem ? { value, from, to: at + 2, sure: true } : undefined;
}

/** "the couple who live there" are two. */
function couple(scene: Scene, { value, from, to }: NumberHit): Counted | undefined {
  if (wordAt(scene, to - 1) !== 'couple' || !AFTER_A_COUPLE.has(wordAt(scene, to))) return undefined;
  return { value, from, to, sure: true };
}
const AFTER_A_COUPLE = new Set(
  'who living upstairs downstairs in from next at above below opposite that across'.split(' '),
);

function companions(scene: Scene, { value, from, to }: NumberHit): Counted | undefined {
  const withHim = wordAt(scene, from - 1) === 'and' && ['him', 'he', 'her', 'she'].includes(wordAt(scene, from - 2));
  if (!(withHim || ['his', 'her'].includes(wordAt(scene, from - 1))) || !COMPANIONS.has(wordAt(scene, to)))
    return undefined;
  return { value: value + 1, from, to: to + 1, sure: true };
}

/** A number, at most three describing words, and those it counts. */
function people(scene: Scene, { value, from, to }: NumberHit): Counted | undefined {
  if (wordAt(scene, from - 1) === 'his' || wordAt(scene, from - 1) === 'her') return undefined;
  const ranged = rangeEnd(scene, to);
  for (let at = ranged; at <= ranged + LONGEST_DESCRIPTION; at += 1) {
    const word = wordAt(scene, at);
    if (value === 1 ? ONE_PERSON.has(word) : PEOPLE.has(word)) return { value, from, to: at + 1, sure: true };
    if (COUNT_STOPS.has(word) || word === '' || !isJoined(scene, at)) return undefined;
  }
  return undefined;
}

/** "5 or 6", "ten to fifteen", "a dozen or so": the lower of the two is sure. */
function rangeEnd({ text, tokens }: Scene, to: number): number {
  const link = tokens[to]?.word ?? '';
  if (link === 'or' && tokens[to + 1]?.word === 'so') return to + 2;
  if (!['or', 'to', 'maybe', 'perhaps', 'possibly'].includes(link)) return to;
  return numberAt(text, tokens, to + 1)?.to ?? to;
}

function isJoined({ text, tokens }: Scene, at: number): boolean {
  const [before, here] = [tokens[at - 1], tokens[at]];
  return before !== undefined && here !== undefined && /^(?: {1,2}|-|, )$/u.test(text.slice(before.end, here.start));
}

/** "there was three", "a gang of about 12", "so two": a number that ends a clause. */
function bare(scene: Scene, { value, from, to }: NumberHit): Counted | undefined {
  const { text, tokens, openingEnds } = scene;
  const opens =
    openingEnds.has(from) ||
    (openingEnds.has(from - 1) && wordAt(scene, from - 1) === 'about') ||
    /\bso $/iu.test(text.slice(0, tokens[from]?.start ?? 0));
  if (!opens) return undefined;
  const after = text.slice(tokens[to - 1]?.end ?? 0);
  const isGang = /(?:gang|group|crowd|mob|pack|bunch|crew) of (?:about |around |at least |roughly |maybe )?$/iu.test(
    text.slice(Math.max(0, (tokens[from]?.start ?? 0) - 40), tokens[from]?.start ?? 0),
  );
  return isGang || /^\s*(?:$|[.,!?;]|of\b)/u.test(after) ? { value, from, to, sure: isGang } : undefined;
}
