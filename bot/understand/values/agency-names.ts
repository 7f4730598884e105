import { findPhrases, indexPhrases, type PhraseHit } from '../text/phrases.ts';
import { aroundWord, wordAt, type Token } from '../text/tokens.ts';
import {
  AGENCY_GUARDS,
  AGENCY_NAMES,
  BEING,
  BESIDE_A_NAME,
  NOT_AN_AGENCY,
  PERSONS,
  SAID_TO_BE,
  type Agency,
} from '../words/en/agencies.ts';

const NAMES = indexPhrases(AGENCY_NAMES, { plurals: 'matter', guards: AGENCY_GUARDS });
const THINGS = indexPhrases(NOT_AN_AGENCY, { plurals: 'matter', slips: 'matter' });

/** May stand right before the name of an agency. */
export const ARTICLES = new Set([
  'the',
  'my',
  'our',
  'your',
  'a',
  'his',
  'her',
  'their',
  'local',
  'both',
  'new',
  'own',
]);

/** The agencies that a text names; `real` without those that are only a thing, a place, a pretence or who writes. */
export function findAgencyNames(
  text: string,
  tokens: readonly Token[],
): { readonly names: readonly PhraseHit<Agency>[]; readonly real: readonly PhraseHit<Agency>[] } {
  const names = longest(findPhrases(tokens, NAMES).filter((hit) => isUnbroken(text, tokens, hit)));
  if (names.length === 0) return { names, real: names };
  const things = findPhrases(tokens, THINGS);
  const isThing = ({ code, from, to }: PhraseHit<Agency>): boolean =>
    things.some((thing) => thing.code === code && thing.from < to && from < thing.to);
  const isNone = [isBesideOnly, isOfSchools, isSaidToBe, isWriter];
  return { names, real: names.filter((name) => !isThing(name) && !isNone.some((is) => is(tokens, name, text))) };
}

/** "Police, council, landlord" names no council landlord. */
export function isUnbroken(text: string, tokens: readonly Token[], { from, to }: PhraseHit): boolean {
  return !/[,;.!?]/u.test(text.slice(tokens[from]?.end, tokens[to - 1]?.start));
}

/** "social landlord" is no landlord, "housing association" holds no "housing lot". */
function longest(hits: readonly PhraseHit<Agency>[]): readonly PhraseHit<Agency>[] {
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other !== hit && other.from <= hit.from && hit.to <= other.to && other.to - other.from > hit.to - hit.from,
      ),
  );
}

/** "Opposite the police station": only where something is. */
function isBesideOnly(tokens: readonly Token[], { from }: PhraseHit): boolean {
  const at = beforeArticles(tokens, from);
  const [word, before] = [wordAt(tokens, at), wordAt(tokens, at - 1)];
  if (word === 'to') return before === 'next' || before === 'close';
  if (word === 'of') return before === 'front' || before === 'back';
  return BESIDE_A_NAME.has(word);
}

/** "The school's been told" says that one was; "the school's rabbit" and "schools" do not. */
function isOfSchools(tokens: readonly Token[], { to }: PhraseHit): boolean {
  return wordAt(tokens, to - 1) === 'schools' && !HAS_BEEN.has(wordAt(tokens, to));
}
const HAS_BEEN = new Set(['been', 'aware', 'told', 'informed', 'involved', 'already', 'got', 'safeguarding']);

/** "Housing officer here", "as a landlord", "she's a nurse": who writes, or what somebody is. */
function isWriter(tokens: readonly Token[], { from, to }: PhraseHit, text: string): boolean {
  if (!PERSONS.has(wordAt(tokens, to - 1))) return false;
  const isCalled = ['a', 'an', 'your'].includes(wordAt(tokens, from - 1)) && BEING.has(wordAt(tokens, from - 2));
  return (
    isCalled ||
    (from <= 2 && /^(?: here\b| at the\b| at \p{Lu}|: |, \p{Lu}| from\b)/u.test(aroundWord(text, tokens, to - 1).after))
  );
}

/** "He said he was from the bank". */
function isSaidToBe(tokens: readonly Token[], { from }: PhraseHit): boolean {
  const at = beforeArticles(tokens, from);
  return wordAt(tokens, at) === 'from' && SAID_TO_BE.has(wordAt(tokens, at - 1));
}

/** The word before a name, articles aside. */
export function leadTo(tokens: readonly Token[], from: number): string {
  return wordAt(tokens, beforeArticles(tokens, from));
}

function beforeArticles(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (ARTICLES.has(wordAt(tokens, at))) at -= 1;
  return at;
}
