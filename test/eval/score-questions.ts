import path from 'node:path';

import { loadModels, type Models } from '../../bot/models.ts';
import { understand } from '../../bot/understand/understand.ts';
import { shippedContent } from '../../content/shipped.ts';
import { NOT_KNOWN } from '../../dialogs/knowledge.ts';
import { EVERY_STEP } from '../../dialogs/index.ts';
import { shareOf, type Share } from './binomial-bounds.ts';
import { LABELLED_AT, questionPhrases, SETS, type QuestionPhrase } from './phrase-sets.ts';
import { heading, line, share } from './print.ts';

/** How questions are answered, each share with exact 95 % bounds. */
export interface QuestionScores {
  readonly right: Share; // of those that a card answers: by the right one
  readonly helped: Share; // of the same: by the right one, or offered it as a button
  readonly wrong: Share; // of all: by a card that does not answer them
  readonly leftAlone: Share; // of those that no card answers: by no card
}

/** Scores first messages, each heard where nothing is open. */
export function scoreQuestions(phrases: readonly QuestionPhrase[], models: Models): QuestionScores {
  const heard = phrases.map((phrase) => ({ phrase, ...cardFor(phrase.text, models) }));
  const answerable = heard.filter(({ phrase }) => phrase.card !== null);
  const others = heard.filter(({ phrase }) => phrase.card === null);
  const count = (some: typeof heard, is: (one: (typeof heard)[number]) => boolean): Share =>
    shareOf(some.filter(is).length, some.length);
  return {
    right: count(answerable, isRight),
    helped: count(answerable, (one) => isRight(one) || one.offered.some((answer) => isRight({ ...one, answer }))),
    wrong: count(heard, (one) => one.answer !== undefined && !isRight(one)),
    leftAlone: count(others, ({ answer }) => answer === undefined),
  };
}

interface Heard {
  readonly phrase: QuestionPhrase;
  readonly answer: string | undefined;
}

function isRight({ phrase: { card, also }, answer }: Heard): boolean {
  return answer !== undefined && (answer === card || also.includes(answer));
}

/** The card that answers, else those that are offered. */
function cardFor(
  text: string,
  models: Models,
): { readonly answer: string | undefined; readonly offered: readonly string[] } {
  const facts = { now: LABELLED_AT, ...shippedContent() };
  const { question, mayAsk = [] } = understand(
    { text, choices: [] },
    { steps: EVERY_STEP, facts, language: 'en', ...models },
  );
  return { answer: question === NOT_KNOWN ? undefined : question, offered: mayAsk };
}

/** Prints the figures of a set, never its texts. */
export function printQuestionScores({ right, helped, wrong, leftAlone }: QuestionScores): void {
  const told = ({ part, whole, share: found, low, high }: Share): string =>
    `${share(found)} (${String(part)} of ${String(whole)}; ${share(low)} to ${share(high)})`;
  line(`answered rightly, of those that a card answers  ${told(right)}`);
  line(`answered rightly, or offered the right card     ${told(helped)}`);
  line(`answered wrongly, of all                        ${told(wrong)}`);
  line(`left alone, of those that no card answers       ${told(leftAlone)}`);
}

/** Prints both sets, and with `--misses` what went wrong in the set that may be read. */
function print(set: (typeof SETS)[number], models: Models, showMisses: boolean): void {
  const phrases = questionPhrases(set);
  heading(`${set}: ${String(phrases.length)} questions`);
  if (showMisses && set === 'tune')
    for (const phrase of phrases) {
      const { answer } = cardFor(phrase.text, models);
      if (!(phrase.card === null ? answer === undefined : isRight({ phrase, answer })))
        line(`${phrase.id} ${String(phrase.card)}, answered by ${String(answer)} | ${phrase.text}`);
    }
  printQuestionScores(scoreQuestions(phrases, models));
}

// `node test/eval/score-questions.ts [--misses]`
if (import.meta.main) {
  const models = loadModels(path.resolve(import.meta.dirname, '../..')).en;
  for (const set of SETS) print(set, models, process.argv.includes('--misses'));
}
