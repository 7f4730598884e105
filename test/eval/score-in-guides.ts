import path from 'node:path';

import { decide } from '../../bot/decide.ts';
import { hear } from '../../bot/hear.ts';
import { NEW_MEMORY, type Memory } from '../../bot/memory.ts';
import { loadModels, type Models } from '../../bot/models.ts';
import { shippedContent } from '../../content/shipped.ts';
import { begin } from '../../dialogs/advance.ts';
import type { Facts } from '../../dialogs/facts.ts';
import type { Heard } from '../../dialogs/heard.ts';
import { topicById } from '../../dialogs/index.ts';
import { NOT_KNOWN } from '../../dialogs/knowledge.ts';
import { isMenu } from '../../dialogs/slots.ts';
import type { TopicId } from '../../dialogs/topic-ids.ts';
import type { Say } from '../../locales/say.ts';
import { heard as nothingHeard } from '../dialogs/support.ts';
import { runArrayStack } from '../support/array-stack.ts';
import { shareOf, type Share } from './binomial-bounds.ts';
import { guidePhrases, LABELLED_AT, SETS, type GuidePhrase } from './phrase-sets.ts';
import { heading, line, share } from './print.ts';

/** How what is said in an open guide is answered, dangers aside; each share with exact 95 % bounds. */
export interface GuideScores {
  readonly right: Share; // of what a page or a card answers: by a right one
  readonly helped: Share; // of the same: by a right one, or offered it as a button
  readonly wrong: Share; // of what is asked: by others alone
  readonly leftAlone: Share; // of what nothing answers: by nothing
  readonly taken: Share; // of what only tells: without a page or a card that it has no use for
}

/** Scores what is said in guides, each twice: where the guide asks its first question, and where it asks what else would help. */
export async function scoreInGuides(phrases: readonly GuidePhrase[], models: Models): Promise<GuideScores> {
  const heard: Answered[] = [];
  for (const phrase of phrases) for (const at of PLACES) heard.push(await answered(phrase, at, models));
  const asked = heard.filter(({ phrase }) => phrase.asks);
  const answerable = asked.filter(({ phrase }) => phrase.answers.length > 0);
  const others = asked.filter(({ phrase }) => phrase.answers.length === 0);
  const told = heard.filter(({ phrase }) => !phrase.asks);
  const count = (some: readonly Answered[], is: (one: Answered) => boolean): Share =>
    shareOf(some.filter(is).length, some.length);
  const isNothing = ({ said }: Answered): boolean => said.length === 0;
  return {
    right: count(answerable, isRight),
    helped: count(answerable, (one) => isRight(one) || one.offered.some((id) => one.phrase.answers.includes(id))),
    wrong: count(asked, (one) => !isNothing(one) && !isRight(one)),
    leftAlone: count(others, isNothing),
    taken: count(told, (one) => isNothing(one) || isRight(one)),
  };
}

const PLACES = ['question', 'menu'] as const;
type Place = (typeof PLACES)[number];

interface Answered {
  readonly phrase: GuidePhrase;
  readonly at: Place;
  readonly said: readonly string[]; // pages as `guide/page` and cards by their id
  readonly offered: readonly string[];
}

const isRight = ({ phrase, said }: Answered): boolean => said.some((id) => phrase.answers.includes(id));

async function answered(phrase: GuidePhrase, at: Place, models: Models): Promise<Answered> {
  const facts: Facts = { now: LABELLED_AT, ...shippedContent() };
  const memory = inGuide(phrase.guide, at, facts);
  const incoming = { conversationId: '', text: phrase.text, choices: [] };
  const heard = hear(incoming, { memory, facts, language: 'en' }, models);
  const written = { kind: 'sure', language: 'en' } as const;
  const { say } = await decide({ memory, findings: [], heard, facts, written, reference: '' }, runArrayStack);
  const said = heard.question === NOT_KNOWN ? [] : [...cardOf(heard), ...say.flatMap(pageOf)]; // who may know answers nothing
  return { phrase, at, said, offered: say.flatMap(offeredBy) };
}

/** A guide that was just opened, or one that has asked all its questions and was told no answer. */
function inGuide(id: TopicId, at: Place, facts: Facts): Memory {
  const topic = topicById(id);
  const opened = begin(topic, nothingHeard(), facts);
  if (opened.kind === 'done') throw new Error(`the guide ${id} is over at once`);
  const { progress } = opened;
  const menu = topic.steps.find(isMenu)?.field;
  const asked = at === 'menu' && menu !== undefined ? { asked: menu } : {};
  return { ...NEW_MEMORY, stack: [{ id, state: { ...progress, ...asked } }] };
}
const cardOf = ({ question }: Heard): readonly string[] => (question === undefined ? [] : [question]);

function pageOf({ key }: Say): readonly string[] {
  const [, guide, page] = /^([\w-]+):pages\.([\w-]+)\.text$/u.exec(key) ?? [];
  return guide === undefined || page === undefined ? [] : [`${guide}/${page}`];
}

/** The buttons that answer what was said; those of the menu itself are there whatever is said. */
function offeredBy({ key, choices = [] }: Say): readonly string[] {
  if (key === 'guide:more.ask') return [];
  return choices.map(({ code }) => code.replace(/^do:question:/u, '').replace(/^([\w-]+)\.more=/u, '$1/'));
}

/** Prints the figures of a set, never its texts. */
export function printGuideScores({ right, helped, wrong, leftAlone, taken }: GuideScores): void {
  const told = ({ part, whole, share: found, low, high }: Share): string =>
    `${share(found)} (${String(part)} of ${String(whole)}; ${share(low)} to ${share(high)})`;
  line(`answered rightly, of what a page or a card answers  ${told(right)}`);
  line(`answered rightly, or offered a right one            ${told(helped)}`);
  line(`answered wrongly, of what is asked                  ${told(wrong)}`);
  line(`left alone, of what nothing answers                 ${told(leftAlone)}`);
  line(`taken as told, of what only tells                   ${told(taken)}`);
}

/** Prints both sets, and with `--misses` what went wrong in the set that may be read. */
async function print(set: (typeof SETS)[number], models: Models, showMisses: boolean): Promise<void> {
  const phrases = guidePhrases(set);
  heading(`${set}: ${String(phrases.length)} messages in guides`);
  if (showMisses && set === 'tune')
    for (const phrase of phrases)
      for (const at of PLACES) {
        const one = await answered(phrase, at, models);
        const isWanted = isRight(one) || ((phrase.answers.length === 0 || !phrase.asks) && one.said.length === 0);
        if (!isWanted)
          line(`${phrase.guide} (${at}) ${phrase.answers.join(' ')}, said ${one.said.join(' ')} | ${phrase.text}`);
      }
  printGuideScores(await scoreInGuides(phrases, models));
}

// `node test/eval/score-in-guides.ts [--misses]`
if (import.meta.main) {
  const { en } = loadModels(path.resolve(import.meta.dirname, '../..'));
  for (const set of SETS) await print(set, en, process.argv.includes('--misses'));
}
