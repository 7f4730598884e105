import { ARTICLES, findAgencyNames, isUnbroken, leadTo } from './agency-names.ts';
import { findPhrases, indexPhrases, type PhraseHit } from '../text/phrases.ts';
import type { Span } from '../text/spans.ts';
import { aroundWord, gapBefore, tokenise, wordAt, type Token } from '../text/tokens.ts';
import {
  AGENCIES,
  ASKED_OF,
  ASKING,
  ASKING_WORDS,
  BEFORE_TELLING,
  DONE_TO,
  NOT_HAD,
  SOMETHING_ELSE,
  UNREAL,
  CAME,
  GIVEN,
  GO_OUT,
  HAVING,
  KNOWS,
  NOT_TOLD,
  NUMBERS_GIVEN,
  ONLY_THEM,
  SENT_ON,
  TOLD,
  WEAKLY_TOLD,
  WISHED_FOR,
  type Agency,
} from '../words/en/agencies.ts';

/** An agency that was told already, and where the text says so. */
export interface AgencyHit extends Span {
  readonly agency: Agency;
}

const SIGNS = indexPhrases(
  { told: TOLD, knows: KNOWS, came: CAME, not: NOT_TOLD, sent: SENT_ON },
  { plurals: 'matter', slips: 'matter' },
);
const NUMBERS = indexPhrases(NUMBERS_GIVEN, { plurals: 'matter', slips: 'matter' });
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
  const { names, real } = findAgencyNames(text, tokens);
  const signs = findPhrases(tokens, SIGNS);
  const told = onlyNames(tokens, names)
    ? names
    : [...real.filter((name) => isTold(text, tokens, name, signs)), ...numbered(text, tokens)];
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

/** Tells whether a message names agencies, and says nothing of them: "yes, the police and the council". */
export function namesOnlyAgencies(text: string): boolean {
  const tokens = tokenise(text);
  return onlyNames(tokens, findAgencyNames(text, tokens).names);
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
    between.some(({ word }) => word === 'and' || word === 'nor') &&
    between.every(({ word }) => BREATH.has(word))
  );
}
const BREATH = new Set(
  'and nor the my our her his their both also so is are does do has have aware then even a to once twice three times'.split(
    ' ',
  ),
);

/** "Crime number 26*1142": who has one has told; not who needs one. */
function numbered(text: string, tokens: readonly Token[]): readonly PhraseHit<Agency>[] {
  return findPhrases(tokens, NUMBERS).filter(
    (hit) =>
      isUnbroken(text, tokens, hit) &&
      !WISHED_FOR.has(leadTo(tokens, hit.from)) &&
      tokens.slice(hit.to, hit.to + AFTER_A_NUMBER).some(({ word }) => /\d/u.test(word)),
  );
}
const AFTER_A_NUMBER = 4; // words in which its figures stand

type Sign = PhraseHit<'told' | 'knows' | 'came' | 'not' | 'sent'>;

function isTold(text: string, tokens: readonly Token[], name: PhraseHit<Agency>, signs: readonly Sign[]): boolean {
  const { from, to } = clauseOf(text, tokens, name);
  const here = signs.filter(
    (sign) => from <= sign.from && sign.to <= to && (sign.to <= name.from || name.to <= sign.from),
  );
  const telling = here.filter((sign) => sign.code === 'told' && tells(tokens, sign, name));
  const denied = here.findLast(({ code, from: at }) => code === 'not' && at < name.to + 2);
  if (denied !== undefined && !telling.some((sign) => isToldAfter(tokens, denied, sign)))
    return isOnlyThem(tokens, denied, name);
  if (here.some((sign) => sign.code === 'sent' && sign.to <= name.from && name.from - sign.to <= 2)) return false;
  if (isAskedFor(text, tokens, { from, to: name.from })) return false;
  const isAsked = /^[^.!?\n]*\?/u.test(aroundWord(text, tokens, to - 1).after);
  return (
    telling.length > 0 ||
    (!isAsked && here.some((sign) => BEHIND_SIGNS.has(sign.code) && isBehind(tokens, sign, name))) ||
    isToldLater(text, tokens, name, signs)
  );
}

/** A telling that was done, and done to the one of this name: not "I nearly rang", "told me about", "want to speak to". */
function tells(tokens: readonly Token[], sign: Sign, name: PhraseHit<Agency>): boolean {
  const { from } = name;
  if (sign.to > from || from - sign.to > reachOf(tokens, sign) || isUnreal(tokens, sign.from)) return false;
  if (isTheirs(tokens, sign, name)) return false;
  const between = tokens.slice(sign.to, from).map(({ word }) => word);
  const isHanded = !WEAKLY_TOLD.has(wordsOf(tokens, sign)) && isHandedTo(between);
  if (isHanded || GIVEN.has(wordsOf(tokens, sign))) return isHanded || isGivenIt(tokens, between, name);
  return !between.some((word, at) => SOMETHING_ELSE.has(word) && !isOfThem(between, at));
}

/** "Had my bank card", "a letter from HSBC", "a man rang from the police": nobody was told, and the letter may be a scam's. */
function isTheirs(tokens: readonly Token[], sign: Sign, { code, from }: PhraseHit<Agency>): boolean {
  if (wordAt(tokens, sign.to) === 'from' && isOnlyArticles(tokens.slice(sign.to + 1, from))) return true;
  if (NOT_HAD.has(code) && HAVING.has(wordsOf(tokens, sign))) return true;
  return code === 'bank' && wordAt(tokens, sign.to - 1) === 'from';
}

function isOnlyArticles(tokens: readonly Token[]): boolean {
  return tokens.every(({ word }) => ARTICLES.has(word));
}

/** "Gave the police a statement". */
function isGivenIt(tokens: readonly Token[], between: readonly string[], { to }: PhraseHit<Agency>): boolean {
  return between.every((word) => ARTICLES.has(word)) && ARTICLES.has(wordAt(tokens, to));
}

/** "Reported the lads who were on the roof to the police": the name stands right behind a "to" that no going leads to. */
function isHandedTo(between: readonly string[]): boolean {
  const at = between.findLastIndex((word) => !ARTICLES.has(word));
  return ['to', 'with'].includes(between[at] ?? '') && !GOINGS.has(between[at - 1] ?? '');
}
const GOINGS = new Set(
  'go goes went going gone get take taken took been come came walk drive next close say said tell me us him report speak'.split(
    ' ',
  ),
);

/** "Told her school", "told them about it at the school". */
function isOfThem(between: readonly string[], at: number): boolean {
  const [word, next] = [between[at] ?? '', between[at + 1]];
  if (word === 'her') return next === undefined || next === 'own' || next === 'at';
  if (word === 'about') return ABOUT_IT.has(next ?? '');
  return (word === 'him' || word === 'that') && ['at', 'to', 'with'].includes(next ?? '');
}
const ABOUT_IT = new Set(['it', 'this', 'that', 'them', 'him', 'her', 'what', 'all']);

/** Only thought of, asked for or denied: "if I told", "should have rung", "want to speak to". */
function isUnreal(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (BEFORE_TELLING.has(wordAt(tokens, at)) && from - at < 6) at -= 1;
  const word = wordAt(tokens, at);
  return UNREAL.has(word) && !(word === 'to' && DONE_TO.has(wordAt(tokens, at - 1)));
}

/** "I don't want trouble and I told the council": a new telling behind what was denied. */
function isToldAfter(tokens: readonly Token[], denied: Sign, sign: Sign): boolean {
  return denied.to < sign.from && AGAIN.has(wordAt(tokens, sign.from - 1));
}
const AGAIN = new Set(['i', 'ive', 'we', 'weve', 'he', 'she', 'they', 'and', 'have']);

/** "Have you told the police", "why don't the council". */
function isAskedFor(text: string, tokens: readonly Token[], { from, to }: Pick<PhraseHit, 'from' | 'to'>): boolean {
  for (let at = from; at <= to; at += 1) {
    const opens = at === from || /[,:]/u.test(gapBefore(text, tokens, at) ?? '') || OPENERS.has(wordAt(tokens, at - 1));
    if (!opens) continue;
    const first = ASKING_WORDS.has(wordAt(tokens, at)) ? at + 1 : at;
    if (ASKING.has(wordAt(tokens, first)) && ASKED_OF.has(wordAt(tokens, first + 1))) return true;
  }
  return false;
}
const OPENERS = new Set(['please', 'and', 'hi', 'hello', 'ok', 'so', 'or', 'know']);

/** "I haven't told the police, only the doctor". */
function isOnlyThem(tokens: readonly Token[], denied: Sign, { from }: PhraseHit<Agency>): boolean {
  return denied.to < from && tokens.slice(Math.max(denied.to, from - 4), from).some(({ word }) => ONLY_THEM.has(word));
}

/** "The police know", and for those who go out to people "the police came". */
function isBehind(tokens: readonly Token[], { code, from }: Sign, name: PhraseHit<Agency>): boolean {
  if (from < name.to || isNotMeant(tokens, name)) return false;
  if (from > name.to && isOthers(tokens, name.to, from)) return false;
  const lead = leadTo(tokens, name.from);
  if (code === 'knows') return from - name.to <= BEHIND && lead !== 'let'; // "I'll let the school know"
  const isHabit = wordAt(tokens, from) === 'come' && EVERY_TIME.has(lead); // "they run when the police come"
  return !isHabit && GO_OUT.has(name.code) && from - name.to <= 2;
}

/** "If the police came"; "a lady from the bank said", who may be a scam's. */
function isNotMeant(tokens: readonly Token[], { code, from }: PhraseHit<Agency>): boolean {
  return isUnreal(tokens, from) || (code === 'bank' && leadTo(tokens, from) === 'from');
}

/** "From a housing association and she knows", "as they have it", "they should be told": somebody else does, or nobody. */
function isOthers(tokens: readonly Token[], to: number, from: number): boolean {
  if (tokens.slice(to, from).some(({ word }) => UNREAL.has(word))) return true;
  if (wordAt(tokens, from) === 'say' && wordAt(tokens, from - 1) === 'and') return true;
  const [word, before] = [wordAt(tokens, from - 1), wordAt(tokens, from - 2)];
  return OTHERS.has(word) || (word === 'they' && before === 'as');
}
const OTHERS = new Set(['i', 'he', 'she', 'you', 'we', 'who', 'everyone', 'everybody']);
const BEHIND_SIGNS: ReadonlySet<Sign['code']> = new Set(['knows', 'came']);
const EVERY_TIME = new Set(['when', 'whenever', 'if', 'unless']);

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
  return isNamedLater && /[.!?;,]|\b(?:and|but|so)\b/u.test(said.slice(0, 120));
}
/** How far before a name a sign may stand. */
function reachOf(tokens: readonly Token[], { from, to }: Sign): number {
  return WEAKLY_TOLD.has(wordsOf(tokens, { from, to })) ? BEFORE_WEAKLY : BEFORE;
}

function wordsOf(tokens: readonly Token[], { from, to }: Pick<PhraseHit, 'from' | 'to'>): string {
  return tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
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
