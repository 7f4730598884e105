import type { Heard } from '../../../dialogs/heard.ts';
import { findPhrases, indexPhrases, type PhraseIndex } from '../text/phrases.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import type { SafetyAsked, Understanding } from '../understanding.ts';
import { tellsUnsafe } from './taken-back.ts';
import { FILLERS } from '../words/en/acts.ts';
import { ASIDES, IN_DANGER, NO, OUT_OF_DANGER, YES } from '../words/en/yes-no.ts';

/** What a message answers to "are you safe right now?", or to "is anyone hurt?", and what it tells after that. */
export interface Safety {
  readonly isSafe: boolean;
  readonly rest: string;
}

const INDEXES: Readonly<Record<SafetyAsked, PhraseIndex<Code>>> = {
  safe: indexPhrases({ safe: YES, unsafe: NO, over: OUT_OF_DANGER, there: IN_DANGER, aside: ASIDES }),
  harm: indexPhrases({ safe: NO, unsafe: YES, over: OUT_OF_DANGER, there: IN_DANGER, aside: ASIDES }),
};
const LEADS = new Set(FILLERS);
const SHORT = 6; // words that tell nothing beside it
const READ = 400; // characters
type Code = 'safe' | 'unsafe' | 'over' | 'there' | 'aside';

/** Reads the first words of a message as the answer to what was asked about danger. Words that say both answer nothing. */
export function readSafety(
  text: string,
  { speech, safetyAsked }: Pick<Understanding, 'speech' | 'safetyAsked'>,
): Safety | undefined {
  if (safetyAsked === undefined) return undefined;
  if (tellsUnsafe(text) && tokenise(text).length <= SHORT) return { isSafe: false, rest: '' };
  const own = speech?.yesOrNo(text);
  const tokens = tokenise((own ?? text).slice(0, READ));
  const { said, to } = firstAnswers(tokens, INDEXES[safetyAsked]);
  const rest = tokens[to] === undefined ? '' : text.slice(tokens[to].start).trim();
  const isSafe = saysSafe(said, safetyAsked);
  return isSafe === undefined || (own !== undefined && rest !== '') ? undefined : { isSafe, rest };
}

/** What was said, where it does not say both. "No, he's not here" to "are you safe?" is of him. */
function saysSafe(said: ReadonlySet<Code>, asked: SafetyAsked): boolean | undefined {
  if (asked === 'safe' && said.has('over') && !said.has('there')) return true;
  const isSafe = said.has('safe') || said.has('over');
  return isSafe === (said.has('unsafe') || said.has('there')) ? undefined : isSafe;
}

/** "He's ok now" where it is asked whether anybody is in danger: a no, and no word in passing. */
export function asDanger<Said extends Pick<Heard, 'act' | 'values'>>(
  said: Said,
  text: string,
  { asked }: Pick<Understanding, 'asked'>,
): Said {
  if (said.act !== 'safe' || asked?.field !== 'danger') return said;
  return { ...said, act: 'answer', values: { ...said.values, danger: { value: false, words: text } } };
}

/** What the words say from the first on, for as long as they are such answers, and where they end. */
function firstAnswers(
  tokens: readonly Token[],
  index: PhraseIndex<Code>,
): { readonly said: ReadonlySet<Code>; readonly to: number } {
  const hits = findPhrases(tokens, index);
  const said = new Set<Code>();
  let to = 0;
  let from = -1;
  while (to > from && to < tokens.length) {
    from = to;
    const here = hits.filter((hit) => hit.from === from);
    to = Math.max(LEADS.has(tokens[from]?.word ?? '') ? from + 1 : from, ...here.map((hit) => hit.to));
    for (const hit of here) if (hit.to === to) said.add(hit.code);
  }
  return { said, to };
}
