import { findPhrases, indexPhrases } from './phrases.ts';
import type { Span } from './spans.ts';
import type { Token } from './tokens.ts';
import { ARTICLES, LANDMARKS, LANDMARK_STARTS, LONG_PLACE_LEADS, NAME_LEADS, NAME_STOPS, NOT_PLACES, PLACE_LEADS, STREET_TYPES, WORDLIKE_STREET_TYPES } from './words/en/places.ts';

const LONG_LEADS = indexPhrases({ lead: LONG_PLACE_LEADS });
const LONGEST_NAME = 4; // words of a name before "park" or "road"

interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly leads: ReadonlyMap<number, number>; // from the token after a lead to the token where the lead begins
}

/** Streets ("12 Civic Way"), landmarks ("behind Eureka Park") and names after "in" or "near" that a free message holds, with the words that lead to them. */
export function findLandmarks(text: string, tokens: readonly Token[]): readonly Span[] {
  const scene = { text, tokens, leads: leadsOf(tokens) };
  const shouted = tokens.filter(({ capital }) => capital).length > tokens.length / 2 && tokens.length > 3;
  return tokens.flatMap((_token, at) => {
    const range = street(scene, at, shouted) ?? landmark(scene, at) ?? (shouted ? undefined : properName(scene, at));
    const start = tokens[range?.from ?? -1]?.start;
    const end = tokens[(range?.to ?? 0) - 1]?.end;
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function leadsOf(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const leads = new Map<number, number>();
  tokens.forEach(({ word }, at) => {
    if (PLACE_LEADS.has(word)) leads.set(at + 1, at);
  });
  for (const { from, to } of findPhrases(tokens, LONG_LEADS)) leads.set(to, Math.min(from, leads.get(to) ?? from));
  return leads;
}

/** Words of one name stand beside each other: only a space, a hyphen or an apostrophe between. */
function joined({ text, tokens }: Scene, left: number): boolean {
  const [one, next] = [tokens[left], tokens[left + 1]];
  return one !== undefined && next !== undefined && /^(?:[ \u00a0]{1,2}|-|['’]s? )$/u.test(text.slice(one.end, next.start));
}

function isNameWord({ word }: Token): boolean {
  return !NAME_STOPS.has(word) && !ARTICLES.has(word) && !PLACE_LEADS.has(word);
}

/** Where the name that ends before `at` begins. */
function nameBefore(scene: Scene, at: number): number {
  let from = at;
  while (at - from < LONGEST_NAME && joined(scene, from - 1)) {
    const token = scene.tokens[from - 1];
    if (token === undefined || !isNameWord(token)) break;
    from -= 1;
    if (/^\d+[a-z]?$/u.test(token.word)) break;
  }
  return from;
}

/** Where the words that lead to a name begin ("behind the"), or `undefined` when nothing leads to it. */
function leadBefore({ tokens, leads }: Scene, from: number): number | undefined {
  const direct = leads.get(from);
  if (direct !== undefined) return direct;
  const article = tokens[from - 1];
  return article !== undefined && ARTICLES.has(article.word) ? leads.get(from - 1) : undefined;
}

function street(scene: Scene, at: number, shouted: boolean): Range | undefined {
  const type = scene.tokens[at];
  if (type === undefined || !STREET_TYPES.has(type.word)) return undefined;
  const from = nameBefore(scene, at);
  const name = scene.tokens.slice(from, at);
  if (name.length === 0 || name.every(({ word }) => /^\d/u.test(word))) return undefined;
  const capital = !shouted && name.every((token) => token.capital || /^\d/u.test(token.word)) && !NOT_PLACES.has(name.at(-1)?.word ?? '');
  const lead = leadBefore(scene, from);
  if (!capital && (lead === undefined || WORDLIKE_STREET_TYPES.has(type.word) || name.length > 2)) return undefined;
  return { from: lead ?? from, to: at + 1 };
}

function landmark(scene: Scene, at: number): Range | undefined {
  const word = scene.tokens[at]?.word ?? '';
  const next = scene.tokens[at + 1];
  if (!LANDMARKS.has(word) || LANDMARK_STARTS.has(word)) return undefined;
  if (next !== undefined && joined(scene, at) && LANDMARKS.has(next.word)) return undefined; // "park bus stop" ends later
  const from = nameBefore(scene, at);
  const lead = leadBefore(scene, from);
  if (lead === undefined) return undefined;
  let to = at + 1;
  while (joined(scene, to - 1) && isPartOfName(scene.tokens[to])) to += 1;
  return { from: lead, to };
}

function properName(scene: Scene, at: number): Range | undefined {
  const lead = leadBefore(scene, at);
  const leadWord = scene.tokens[lead ?? -1]?.word ?? '';
  if (lead === undefined || !(NAME_LEADS.has(leadWord) || at - lead > 2)) return undefined;
  if (leadWord === 'from' || leadWord === 'to') return undefined;
  let to = at;
  while ((to === at || joined(scene, to - 1)) && isPartOfName(scene.tokens[to])) to += 1;
  return to === at ? undefined : { from: lead, to };
}

function isPartOfName(token: Token | undefined): boolean {
  return token !== undefined && token.capital && token.word.length > 1 && !NOT_PLACES.has(token.word);
}
