import { CHECKED } from '../../../dialogs/questions/check.ts';
import { TOPICS } from '../../../dialogs/index.ts';
import { isMenu } from '../../../dialogs/slots.ts';
import type { Step } from '../../../dialogs/step.ts';
import type { Topic } from '../../../dialogs/topic.ts';
import { namedOptions } from '../slots/options.ts';
import { everyday } from '../speech/everyday.ts';
import { namesPage } from '../telling/menus.ts';
import { wordsIn } from '../text/tokens.ts';
import { FILLERS } from '../words/en/acts.ts';
import { ASKS_WHAT_IS_LEFT, FINISHES_LATER, READS_BACK, SENDS_REQUEST } from '../words/en/of-open-form.ts';
import type { Understanding } from '../understanding.ts';
import { addsAtCheck } from './adds-at-check.ts';
import { backTo } from './back-to.ts';
import { asks } from './questions.ts';

const FILLER: ReadonlySet<string> = new Set(FILLERS);
const withoutFillers = (words: readonly string[]): string => words.filter((word) => !FILLER.has(word)).join(' ');
const wholes = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(phrases.map((phrase) => withoutFillers(wordsIn(phrase))));

const ASKED: readonly { readonly whole: ReadonlySet<string>; readonly choices: readonly string[] }[] = [
  { whole: wholes(READS_BACK), choices: ['do:answers'] },
  { whole: wholes(ASKS_WHAT_IS_LEFT), choices: ['do:left'] },
  { whole: wholes(FINISHES_LATER), choices: ['do:question:stop-and-return'] },
];

/** What is wished of an open form: to go back to a question or change an answer, to add to it at the check, or what it holds, what is left of it, and how long it waits. */
export function ofOpenForm(words: readonly string[], context: Understanding): readonly string[] {
  return [backTo, addsAtCheck, asksOfForm].map((wish) => wish(words, context)).find(isWish) ?? [];
}

const isWish = (choices: readonly string[]): boolean => choices.length > 0;

/** "What did I say so far", "are we nearly done", "I'll finish it later". */
function asksOfForm(words: readonly string[], { asked, steps }: Understanding): readonly string[] {
  const isForm = asked !== undefined && steps.some(({ field }) => field === CHECKED);
  const said = withoutFillers(words);
  return isForm ? (ASKED.find(({ whole }) => whole.has(said))?.choices ?? []) : [];
}

/** "OK, send the request", in a guide that leads to one: that is begun, and no report that was sent is looked for. "Large print", right after it was offered to ask for it, does so too. */
export function ofOfferedRequest(words: readonly string[], context: Understanding, text: string): readonly string[] {
  const { asked, facts } = context;
  if (asked === undefined || !isMenu(asked)) return [];
  const guide = TOPICS.find(({ steps }) => steps.includes(asked));
  if (guide === undefined) return [];
  if (!REQUESTS.has(withoutFillers(words)) || namesPage(text, context)) return namedAgain(guide, asked, context, text);
  return (guide.requests?.(facts) ?? []).slice(0, 1);
}

/** What was offered to begin, where nothing but its page is named and nothing is asked. */
function namedAgain(guide: Topic, menu: Step, context: Understanding, text: string): readonly string[] {
  const { offered = [], speech } = context;
  const begins = Object.values(guide.begins ?? {}).filter((code) => offered.some((one) => one.code === code));
  if (begins.length === 0 || asks(text, false, speech)) return [];
  const named = namedOptions(everyday(text, speech), { ...context, step: menu });
  const isIt =
    named.length > 0 && named.every(({ code }) => begins.includes(guide.begins?.[`${menu.field}=${code}`] ?? ''));
  return isIt ? begins.slice(0, 1) : [];
}
const REQUESTS = wholes(SENDS_REQUEST);
