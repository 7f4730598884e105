import { findPhrases, indexPhrases, type PhraseHit, type PhraseIndex } from '../text/phrases.ts';
import { gapBefore, tokenise, wordAt, type Token } from '../text/tokens.ts';
import { onlyShows } from '../values/evidence.ts';
import { FILLERS } from '../words/en/acts.ts';
import {
  ACKNOWLEDGES,
  AFTER_NO,
  AT_ONCE,
  BESIDE_ANSWER,
  CRIES,
  DENIED_DANGERS,
  NAMES_DANGER,
  NOBODY,
  OF_NO_DANGER,
  OFFERS_TO_BE_REACHED,
  PLAIN_NO,
  SAYS_WELL,
  STRAY_NO,
  STRAY_YES,
  TAKES_NOTE,
} from '../words/en/stray-words.ts';
import {
  DOUBT,
  ECHO_TAILS,
  ECHOES,
  ECHOES_OF_NOW,
  IN_DANGER,
  NO,
  NO_NOW_AFTER,
  NOT_ABOUT_ME,
  OUT_OF_DANGER,
  YES,
} from '../words/en/yes-no.ts';

/** What is asked where a stray word must not answer: whether there is danger, or a choice that is a yes or a no under other names. */
export type Grave = 'danger' | 'choice';

type Code =
  'yes' | 'no' | 'plain-no' | 'stray-yes' | 'stray-no' | 'acknowledges' | 'echo' | 'doubt' | 'danger' | 'cry' | 'over';
type Hit = PhraseHit<Code>;

const NOT_FIRM = new Set([...STRAY_YES, ...ACKNOWLEDGES, ...STRAY_NO, ...NOBODY, ...PLAIN_NO]);
const firm = (phrases: readonly string[]): readonly string[] => phrases.filter((phrase) => !NOT_FIRM.has(phrase));
const SENDS = /^(?:send|submit)\b/u;
const OPENINGS = {
  yes: firm(YES).filter((phrase) => !SENDS.test(phrase)), // "send it later" says nothing of a danger
  'stray-yes': STRAY_YES,
  acknowledges: ACKNOWLEDGES,
  no: firm(NO),
  'plain-no': PLAIN_NO,
  echo: ECHOES,
  doubt: DOUBT,
};
const INDEXES: Readonly<Record<Grave, PhraseIndex<Code>>> = {
  choice: indexPhrases<Code>({
    ...OPENINGS,
    no: OPENINGS.no.filter((phrase) => !NOT_ABOUT_ME.includes(phrase)), // "not me, her" says nothing of whether it is safe to write
    'stray-no': STRAY_NO,
    'stray-yes': STRAY_YES.filter((phrase) => phrase !== 'both'), // of two options that are a yes and a no
  }),
  danger: indexPhrases<Code>({
    ...OPENINGS,
    'stray-no': [...STRAY_NO, ...NOBODY],
    cry: CRIES,
    danger: IN_DANGER.filter((phrase) => !CRIES.includes(phrase)),
    over: OUT_OF_DANGER,
  }),
};
const SAYS_YES = new Set(firm(YES));
const SAYS_NO = new Set([...PLAIN_NO, 'not']);
const OF_A_NO: Readonly<Record<Grave, readonly ReadonlySet<string>[]>> = {
  choice: [BESIDE_ANSWER, SAYS_NO],
  danger: [BESIDE_ANSWER, SAYS_NO, OF_NO_DANGER, NAMES_DANGER],
};
const MEANING: Readonly<Record<Code, boolean | undefined>> = {
  yes: true,
  danger: true,
  cry: true,
  'stray-yes': true,
  acknowledges: true,
  echo: true,
  no: false,
  over: false,
  'plain-no': false,
  'stray-no': false,
  doubt: undefined,
};
/** What must hold of the words that follow; those that are not here answer whatever follows. */
const HOLDS: Readonly<Partial<Record<Code, (hit: Hit, said: Said) => boolean>>> = {
  'plain-no': isParted,
  cry: isParted,
  'stray-yes': isYesBeside,
  acknowledges: isYesBeside,
  'stray-no': isNoBeside,
  echo: isYesByEcho,
};
const LEADS = new Set(FILLERS);
const READ = 400; // characters

/**
 * The yes or no that a message begins with, where a sentence that begins alike must not be one: "i am" answers, "i am in the
 * bathroom" tells something else.
 */
export function meantThroughout(text: string, asked: Grave): boolean | undefined {
  const read = text.slice(0, READ);
  const tokens = tokenise(read);
  return meantFrom(0, { text: read, tokens, hits: findPhrases(tokens, INDEXES[asked]), asked });
}

interface Said {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
  readonly asked: Grave;
}

function meantFrom(at: number, said: Said): boolean | undefined {
  const hit = longestAt(said.hits, at);
  if (hit === undefined) return LEADS.has(wordAt(said.tokens, at)) ? meantFrom(at + 1, said) : undefined;
  const isOther = onlyTakesNote(hit, said) || onlyAnswersOther(hit, said);
  if (HOLDS[hit.code]?.(hit, said) ?? true) return isOther ? undefined : MEANING[hit.code];
  return hit.code === 'acknowledges' ? meantFrom(hit.to, said) : dangerAfter(hit, said);
}

/** "Ok", after a question of theirs was answered, and "fine": no yes where it is asked whether there is danger. */
function onlyTakesNote({ code }: Hit, { asked, tokens }: Said): boolean {
  return (
    asked === 'danger' &&
    code === 'acknowledges' &&
    tokens.every(({ word }) => TAKES_NOTE.has(word) || SAYS_WELL.has(word))
  );
}

/** "Yes, we have CCTV", "yes, please contact me", where it is asked whether there is danger. */
function onlyAnswersOther({ code, to }: Hit, { asked, text, tokens, hits }: Said): boolean {
  if (asked !== 'danger' || code !== 'yes') return false;
  const rest = text.slice(tokens[to]?.start ?? text.length);
  const isUrgent = hits.some((hit) => GRAVE.has(hit.code)) || tokens.some(({ word }) => AT_ONCE.has(word));
  return onlyShows(rest) || (!isUrgent && OFFERS_TO_BE_REACHED.test(rest));
}
const GRAVE: ReadonlySet<Code> = new Set(['danger', 'cry']);

function longestAt(hits: readonly Hit[], at: number): Hit | undefined {
  return hits.filter(({ from }) => from === at).toSorted((left, right) => right.to - left.to)[0];
}

/** "I am in danger", "help me call the police": what such words begin is named itself. */
function dangerAfter({ code, to }: Hit, { hits }: Said): boolean | undefined {
  const next = code === 'stray-yes' || code === 'cry' ? longestAt(hits, to)?.code : undefined;
  return next === 'danger' || next === 'over' ? MEANING[next] : undefined;
}

/** "No, it is only loud", "help, he is here": a sign, the end or the next word parts the answer from what is told. "No danger" says there is none, whatever else is asked. */
function isParted({ to }: Hit, { tokens, text, asked }: Said): boolean {
  const gap = gapBefore(text, tokens, to);
  if (gap === undefined || /\S/u.test(gap)) return true;
  const next = wordAt(tokens, to);
  return AFTER_NO.has(next) || (asked === 'danger' && DENIED_DANGERS.has(next));
}

function isYesBeside({ to }: Hit, { tokens }: Said): boolean {
  return tokens.slice(to).every(({ word }) => BESIDE_ANSWER.has(word) || SAYS_YES.has(word));
}

/** Nothing but words that deny again; of a danger also those that only name it, or its name before all else that is told. */
function isNoBeside({ to }: Hit, { tokens, asked }: Said): boolean {
  const rest = tokens.slice(to).map(({ word }) => word);
  const told = rest.findIndex((word) => !OF_A_NO[asked].some((words) => words.has(word)));
  return told < 0 || rest.slice(0, told).some((word) => NAMES_DANGER.has(word));
}

const NUMBER = /^\d/u; // "he is 9"

/** "It is" alone is a yes; with more words it tells where or when. Somebody who "is" doing something is there, where danger is asked about. */
function isYesByEcho({ from, to }: Hit, { tokens, asked }: Said): boolean {
  const rest = tokens.slice(to).map(({ word }) => word);
  if (rest.every((word) => ECHO_TAILS.has(word))) return true;
  const echo = tokens.slice(from, to).map(({ word }) => word);
  const next = rest[0] ?? '';
  return asked === 'danger' && ECHOES_OF_NOW.has(echo.join(' ')) && !NO_NOW_AFTER.has(next) && !NUMBER.test(next);
}
