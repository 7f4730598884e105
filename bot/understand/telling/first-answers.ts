import { TOPICS } from '../../../dialogs/index.ts';
import { routeOf } from '../../../dialogs/needs.ts';
import { optionsOf } from '../../../dialogs/quick-answers.ts';
import type { Field } from '../../../dialogs/answers.ts';
import type { Heard, Reading } from '../../../dialogs/heard.ts';
import type { Step } from '../../../dialogs/step.ts';
import type { Topic } from '../../../dialogs/topic.ts';
import { isMenu } from '../../../dialogs/slots.ts';
import { checkText, isOfScam } from '../scam/check-text.ts';
import { readerOf } from '../slots/readers.ts';
import type { Understanding } from '../understanding.ts';
import { VOLUNTEERED } from '../volunteered.ts';

const GUIDES = TOPICS.filter(({ kind }) => kind === 'guide');
const CHOSEN_IN_GUIDES = new Set(GUIDES.flatMap(({ steps }) => steps.filter(isChosen)).map(({ field }) => field));

/** Tells whether a question is a guide's own choice: a first message answers it only when it begins that guide. */
export function isOfGuide({ field }: Step): boolean {
  return CHOSEN_IN_GUIDES.has(field);
}

/**
 * What a first message answers of the guide that meets its needs, and the page that it asks for; of every guide while it
 * has no need, because a danger that was found may begin one. What is both an answer and a page is the answer: who tells
 * what was stolen does not ask how to prevent it.
 */
export function firstAnswers(
  text: string,
  { needs }: Pick<Heard, 'needs'>,
  context: Understanding,
): Readonly<Record<Field, Reading>> {
  const met = new Set(needs.map(routeOf).flatMap((route) => (route.kind === 'topic' ? [route.topic] : [])));
  const guides = needs.length === 0 ? GUIDES : GUIDES.filter(({ id }) => met.has(id));
  return Object.fromEntries(guides.flatMap((guide) => answersOf(guide, text, context)));
}

const OF_WHAT_IS_DONE: ReadonlySet<string> = new Set(['bank-done']); // pages for who tells what they have done already

type Answer = readonly [field: Field, reading: Reading];

/** What a guide asks that listens, and the pages that it offers. */
const ASKED_IN = new Map(
  GUIDES.map(({ id, steps }) => [
    id,
    {
      questions: steps.filter((step) => isChosen(step) && step.listens && !isMenu(step)),
      menus: steps.filter(isMenu),
      isOfScams: steps.some(({ answer }) => answer.kind === 'suspect-text'),
    },
  ]),
);

function answersOf({ id }: Topic, text: string, context: Understanding): readonly Answer[] {
  const { questions, menus, isOfScams } = ASKED_IN.get(id) ?? { questions: [], menus: [], isOfScams: false };
  const read = (step: Step): readonly Answer[] => {
    const reading = readerOf(step).find(text, { ...context, step });
    return reading === undefined ? [] : [[step.field, reading]];
  };
  const pages = menus.flatMap((menu) => {
    const named = read(menu);
    return named.some(([, { value }]) => OF_WHAT_IS_DONE.has(String(value)))
      ? named
      : (storyPage(menu, isOfScams, text, context) ?? named);
  });
  if (pages.length === 0) return questions.flatMap(read);
  const codes = new Set(questions.flatMap((step) => optionsOf(step, context.facts)).map(({ code }) => code));
  return [...questions.flatMap(read), ...pages.filter(([, { value }]) => !codes.has(String(value)))];
}

/** The page of the kind of scam that a story is like, which says more than the names in it. */
function storyPage(
  menu: Step,
  isOfScams: boolean,
  text: string,
  context: Understanding,
): readonly Answer[] | undefined {
  const kind = isOfScams && isOfScam(text) ? checkText(text).kind : undefined;
  const isTold = kind !== undefined && optionsOf(menu, context.facts).some(({ code }) => code === kind);
  return isTold ? [[menu.field, { value: kind, words: text }]] : undefined;
}

function isChosen({ field, answer }: Step): boolean {
  return answer.kind === 'choice' || (answer.kind === 'yes-no' && !VOLUNTEERED.has(field));
}
