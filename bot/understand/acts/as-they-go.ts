import { CHECKED } from '../../../dialogs/questions/check.ts';
import type { Step } from '../../../dialogs/step.ts';
import { readerOf } from '../slots/readers.ts';
import { wordsIn } from '../text/tokens.ts';
import {
  ASKS_HOW_TO_SEND,
  BESIDE_AS_THEY_GO,
  CONFIRMS,
  IS_DONE,
  POINTS_BACK,
  SEEN_BY_THEM,
  SEEN_BY_WHOM,
  SKIPS_THE_REST,
  WAITS,
} from '../words/en/as-they-go.ts';
import type { Understanding } from '../understanding.ts';

const REPEAT = ['do:repeat'];
const SKIP = ['do:skip'];
const SENDS = ['do:send'];
const LEFT = ['do:left'];
const NO_AT_CHECK = [`${CHECKED}=no`]; // asks whether to send or to change it

/** "Hang on", "as I said", "that's all", "how do I send it", in a form: none of it is an answer, or is added to what was told. */
export function asTheyGo(words: readonly string[], context: Understanding, text: string): readonly string[] {
  const { asked, steps } = context;
  const isForm = asked !== undefined && steps.some(({ field }) => field === CHECKED);
  if (!isForm) return [];
  const [said, bare] = [words.join(' '), withoutEnds(words)];
  const asksOnly = QUESTIONS.find(({ asks }) => asks.test(said));
  if (asksOnly !== undefined) return asksOnly.choices;
  if (asked.field === CHECKED && CONFIRMS.test(said) && !text.includes('?')) return SENDS;
  const meant = MEANT.find(({ whole }) => whole.has(said) || whole.has(bare));
  return meant === undefined || (meant.isAnswer === true && answers(asked, text, context)) ? [] : meant.choices(asked);
}

const QUESTIONS: readonly { readonly asks: RegExp; readonly choices: readonly string[] }[] = [
  { asks: SEEN_BY_THEM, choices: ['do:question:will-they-know'] },
  { asks: SEEN_BY_WHOM, choices: ['do:question:who-reads'] },
];

/** Without what only leads to it or is said for manners: "no sorry, hang on". */
function withoutEnds(words: readonly string[]): string {
  const from = words.findIndex((word) => !BESIDE_AS_THEY_GO.has(word));
  const to = words.findLastIndex((word) => !BESIDE_AS_THEY_GO.has(word));
  return words.slice(Math.max(0, from), to + 1).join(' ');
}

const wholes = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(phrases.map((phrase) => wordsIn(phrase).join(' ')));

/** Through with an optional part; elsewhere it is said how much is left. */
const ofGroup = ({ group }: Step): readonly string[] => (group === undefined ? LEFT : [`do:skip:${group}`]);

/** "Nothing else", where several may be chosen; anything may be read as a place, and "that's all" is none. */
function answers(asked: Step, text: string, context: Understanding): boolean {
  if (asked.group !== undefined || asked.field === CHECKED || asked.answer.kind === 'place') return false;
  return readerOf(asked).read(text, { ...context, step: asked }) !== undefined;
}

interface Meant {
  readonly whole: ReadonlySet<string>;
  readonly choices: (asked: Step) => readonly string[];
  readonly isAnswer?: true; // where its words answer the open question
}

/** What each does where it is said. */
const MEANT: readonly Meant[] = [
  { whole: wholes(WAITS), choices: () => REPEAT },
  { whole: wholes(POINTS_BACK), choices: ({ group }) => (group === undefined ? REPEAT : SKIP) },
  {
    whole: wholes(IS_DONE),
    choices: (asked) => (asked.field === CHECKED ? NO_AT_CHECK : ofGroup(asked)),
    isAnswer: true,
  },
  { whole: wholes(SKIPS_THE_REST), choices: ofGroup, isAnswer: true },
  { whole: wholes(ASKS_HOW_TO_SEND), choices: ({ field }) => (field === CHECKED ? NO_AT_CHECK : []) },
];
