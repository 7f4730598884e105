import type { Facts, Heard, Ranked, Step } from '../../dialogs/topic.ts';
import { TOPIC_IDS } from '../../dialogs/topic.ts';
import type { Language } from '../../locales/index.ts';
import { wholeRequest } from './acts.ts';
import { actOfButtons, typedButton, valuesOfButtons } from './buttons.ts';
import { findCorrection } from './corrections.ts';
import { listen } from './listen.ts';
import { tidy } from './normalise.ts';
import { findSideQuestion } from './side-questions.ts';
import { answersInstead } from './stolen-answers.ts';
import { tokenise } from './tokens.ts';
import { rankTopics } from './topics.ts';

/** Where the conversation stands: the questions that may be answered, the open one, and the buttons on the screen. */
export interface Understanding {
  readonly steps: readonly Step[];
  readonly asked?: Step;
  readonly offered?: readonly { readonly code: string; readonly label: string }[];
  readonly facts: Facts;
  readonly language: Language;
}

type Part = Omit<Heard, 'language' | 'text' | 'topics'>;

const BEGIN = 'do:begin:';

/**
 * Understands one message by local rules: pressed buttons, else words that name a button, else what the words ask for,
 * correct, wonder or tell. Same input, same result; never throws. A question asked together with an answer comes as act
 * `answer` with `question` set, so that the answer is not lost.
 */
export function understand(
  input: { readonly text: string; readonly choices: readonly string[] },
  context: Understanding,
): Heard {
  const text = tidy(input.text);
  const typed = input.choices.length > 0 ? undefined : typedButton(text, context);
  const choices = typed === undefined ? input.choices : [typed];
  const part = choices.length > 0 ? pressed(choices, context) : said(text, context);
  return { ...part, topics: topicsOf(text, part, context), language: context.language, text };
}

function pressed(choices: readonly string[], context: Understanding): Part {
  return { ...actOfButtons(choices), values: valuesOfButtons(choices, context), choices };
}

function said(text: string, context: Understanding): Part {
  const tokens = tokenise(text);
  const request = wholeRequest(tokens);
  if (request !== undefined && !answersInstead(request, text, context)) return { act: request, values: {}, choices: [] };
  const correction = findCorrection(text, context);
  if (correction === undefined) return wondered(text, context) ?? { act: 'answer', values: listen(text, context), choices: [] };
  const { corrects, values } = correction;
  if (corrects !== undefined && corrects === context.asked?.field) return { act: 'answer', values: listen(text, context), choices: [] };
  return { act: 'correct', values, choices: [], ...(corrects === undefined ? {} : { corrects }) };
}

function wondered(text: string, context: Understanding): Part | undefined {
  const question = findSideQuestion(text, context.asked?.answer.kind === 'words');
  if (question === undefined) return undefined;
  const values = question.rest === '' ? {} : listen(question.rest, context);
  const act = Object.keys(values).length > 0 ? 'answer' : 'question';
  return { act, question: question.id, values, choices: [] };
}

function topicsOf(text: string, { act, values, choices }: Part, { asked }: Understanding): readonly Ranked[] {
  const begun = choices.find((code) => code.startsWith(BEGIN))?.slice(BEGIN.length);
  const topic = TOPIC_IDS.find((id) => id === begun);
  if (topic !== undefined) return [{ topic, score: 1 }];
  if (choices.length > 0 || (act !== 'answer' && act !== 'correct')) return [];
  const ranked = rankTopics(tokenise(text));
  if (asked !== undefined) return asked.answer.kind === 'words' ? ranked.filter((one) => one.topic !== 'case-status') : ranked;
  const comesBack = Object.hasOwn(values, 'reference') || Object.hasOwn(values, 'receipt');
  if (!comesBack) return ranked;
  return [{ topic: 'case-status', score: 0.98 }, ...ranked.filter((one) => one.topic !== 'case-status')];
}
