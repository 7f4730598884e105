import { findPhrases, indexPhrases, type PhraseHit } from './phrases.ts';
import type { Span } from './spans.ts';
import { aroundWord, gapBefore, wordAt, type Token } from './tokens.ts';
import {
  AGENCY_GUARDS,
  AGENCIES,
  AGENCY_NAMES,
  NOT_AN_AGENCY,
  CAME,
  GO_OUT,
  KNOWS,
  NOT_TOLD,
  ONLY_THEM,
  SENT_ON,
  TOLD,
  WEAKLY_TOLD,
  type Agency,
} from './words/en/agencies.ts';

/** An agency that was told already, and where the text says so. */
export interface AgencyHit extends Span {
  readonly agency: Agency;
}

const NAMES = indexPhrases(AGENCY_NAMES, { plurals: 'matter', guards: AGENCY_GUARDS });
const THINGS = indexPhrases(NOT_AN_AGENCY, { plurals: 'matter', slips: 'matter' });
const SIGNS = indexPhrases(
  { told: TOLD, knows: KNOWS, came: CAME, not: NOT_TOLD, sent: SENT_ON },
  { plurals: 'matter', slips: 'matter' },
);
const BESIDE_NAMES = new Set(
  'both and the my our just only all yes yeah them told of three two to also plus yep well a'.split(' '),
);
const CLAUSE_ENDS = /[.!?;\n]/u;
const NEXT_CLAUSE = new Set(['but', 'because', 'cos', 'so']);
const BEFORE = 8; // words between "told" and the name
const BEFORE_WEAKLY = 3;
const BEHIND = 4; // words between the name and "knows"
const LATER = 8; // words between the name and "I told them"
const PRONOUNS = new Set(['him', 'her', 'them', 'it']);

/** Every agency that a text says was told, or knows: "I've told the council", "police reference", "the bank froze it". */
export function findAgencies(text: string, tokens: readonly Token[]): readonly AgencyHit[] {
  const names = longest(findPhrases(tokens, NAMES).filter((hit) => isUnbroken(text, tokens, hit)));
  const things = findPhrases(tokens, THINGS);
  const signs = findPhrases(tokens, SIGNS);
  const real = names.filter(
    ({ code, from, to }) => !things.some((thing) => thing.code === code && thing.from < to && from < thing.to),
  );
  const told = onlyNames(tokens, names) ? names : real.filter((name) => isTold(text, tokens, name, signs));
  const all = [
    ...told,
    ...real.filter((name) => !told.includes(name) && told.some((other) => isBeside(text, tokens, name, other))),
  ];
  return AGENCIES.flatMap((agency) => {
    const hit = all.find(({ code }) => code === agency);
    const [first, last] = [tokens[hit?.from ?? 0], tokens[(hit?.to ?? 1) - 1]];
    return hit === undefined || first === undefined || last === undefined
      ? []
      : [{ agency, start: first.start, end: last.end }];
  });
}

/** "Police, council, landlord" names no council landlord. */
function isUnbroken(text: string, tokens: readonly Token[], { from, to }: PhraseHit): boolean {
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

/** All that is said is who was told: "both, the council and the police". */
function onlyNames(tokens: readonly Token[], names: readonly PhraseHit<Agency>[]): boolean {
  if (names.length === 0 || tokens.length > 12) return false;
  return tokens.every(({ word }, at) => BESIDE_NAMES.has(word) || names.some(({ from, to }) => from <= at && at < to));
}

/** "The school is aware and so is the GP", "the police, the bank and my doctor": named in one breath. */
function isBeside(text: string, tokens: readonly Token[], one: PhraseHit<Agency>, other: PhraseHit<Agency>): boolean {
  const [left, right] = one.from < other.from ? [one, other] : [other, one];
  const between = tokens.slice(left.to, right.from);
  const gap = text.slice(tokens[left.to - 1]?.end ?? 0, tokens[right.from]?.start ?? 0);
  return (
    between.length <= 6 &&
    !/[.!?;\n]/u.test(gap) &&
    between.some(({ word }) => word === 'and') &&
    between.every(({ word }) => BREATH.has(word))
  );
}
const BREATH = new Set(
  'and the my our her his their both also so is are does do has have aware then even a to'.split(' '),
);

type Sign = PhraseHit<'told' | 'knows' | 'came' | 'not' | 'sent'>;

function isTold(text: string, tokens: readonly Token[], name: PhraseHit<Agency>, signs: readonly Sign[]): boolean {
  const { from, to } = clauseOf(text, tokens, name);
  const here = signs.filter(
    (sign) => from <= sign.from && sign.to <= to && (sign.to <= name.from || name.to <= sign.from),
  );
  const denied = here.findLast(({ code, from: at }) => code === 'not' && at < name.to + 2);
  if (denied !== undefined) return isOnlyThem(tokens, denied, name);
  if (here.some((sign) => sign.code === 'sent' && sign.to <= name.from && name.from - sign.to <= 2)) return false;
  const before = here.some(
    (sign) => sign.code === 'told' && sign.to <= name.from && name.from - sign.to <= reachOf(tokens, sign),
  );
  const isAsked = /^[^.!?\n]*\?/u.test(aroundWord(text, tokens, to - 1).after);
  return (
    before || (!isAsked && here.some((sign) => isBehind(tokens, sign, name))) || isToldLater(text, tokens, name, signs)
  );
}

/** "I haven't told the police, only the doctor". */
function isOnlyThem(tokens: readonly Token[], denied: Sign, { from }: PhraseHit<Agency>): boolean {
  return denied.to < from && tokens.slice(Math.max(denied.to, from - 4), from).some(({ word }) => ONLY_THEM.has(word));
}

/** "The police know", and for those who go out to people "the police came". */
function isBehind(tokens: readonly Token[], { code, from }: Sign, name: PhraseHit<Agency>): boolean {
  if (from < name.to || (from > name.to && OTHERS.has(wordAt(tokens, from - 1)))) return false;
  if (code === 'knows') return from - name.to <= BEHIND;
  return code === 'came' && GO_OUT.has(name.code) && from - name.to <= 2;
}

/** "The landlord thinks it's funny. I told him": the one named last before the pronoun. */
function isToldLater(
  text: string,
  tokens: readonly Token[],
  { to }: PhraseHit<Agency>,
  signs: readonly Sign[],
): boolean {
  const said = aroundWord(text, tokens, to - 1).after;
  const isNamedLater = signs.some(({ code, from, to: end }) => {
    const isTelling = code === 'told' && from >= to && from - to <= LATER && PRONOUNS.has(wordAt(tokens, end));
    return isTelling && (TELLERS.has(wordAt(tokens, from - 1)) || TELLERS.has(wordAt(tokens, from)));
  });
  return isNamedLater && /[.!?;,]/u.test(said.slice(0, 120));
}
/** "From a housing association and she knows": somebody else does. */
const OTHERS = new Set(['i', 'he', 'she', 'you', 'we', 'who', 'everyone', 'everybody']);

/** How far before a name a sign may stand. */
function reachOf(tokens: readonly Token[], { from, to }: Sign): number {
  const words = tokens.slice(from, to).map(({ word }) => word);
  return WEAKLY_TOLD.has(words.join(' ')) ? BEFORE_WEAKLY : BEFORE;
}
const TELLERS = new Set(['i', 'ive', 'we', 'weve', 'have']);

/** The clause around a name: to the signs that end a sentence, or a "but". */
function clauseOf(text: string, tokens: readonly Token[], { from, to }: PhraseHit): Pick<PhraseHit, 'from' | 'to'> {
  let first = from;
  while (first > 0 && !parts(text, tokens, first)) first -= 1;
  let last = to;
  while (last < tokens.length && !parts(text, tokens, last)) last += 1;
  return { from: first, to: last };
}

function parts(text: string, tokens: readonly Token[], at: number): boolean {
  const gap = gapBefore(text, tokens, at);
  return gap === undefined || CLAUSE_ENDS.test(gap) || NEXT_CLAUSE.has(wordAt(tokens, at));
}
