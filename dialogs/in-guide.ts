import { serviceById } from '../content/directory.ts';
import { KEPT } from '../content/kept.ts';
import { cardById, type InGuide } from '../content/knowledge.ts';
import type { Card, Say } from '../locales/say.ts';
import { NUMBERS } from './numbers.ts';
import type { Facts } from './facts.ts';
import type { Progress } from './progress.ts';
import type { Topic } from './topic.ts';

/** A guide and how far it has come. */
export interface OpenGuide {
  readonly topic: Topic;
  readonly progress: Progress;
}

/**
 * What is said in a guide to a question whose card speaks of a report: there is none, and nothing is sent. Undefined where
 * the card is right in a guide as well.
 */
export function answerInGuide(card: string, guide: OpenGuide, facts: Facts): readonly Say[] | undefined {
  const about = cardById(facts.knowledge, card)?.inGuide;
  if (about === undefined) return undefined;
  const { report, protects } = guide.topic;
  const choices = report === undefined || protects === true ? {} : { choices: [report] };
  return [{ ...ANSWERS[about](guide, facts), source: { key: 'answers:source.service' }, ...choices }];
}

const ANSWERS: Readonly<Record<InGuide, (guide: OpenGuide, facts: Facts) => Say>> = {
  kept: ({ topic }, { isProtected }) => ({
    key: isProtected === true || topic.protects === true ? 'domestic-abuse:pages.kept.text' : 'answers:in-guide.kept',
    params: KEPT,
  }),
  unnamed: (guide, facts) => ({
    key: 'answers:in-guide.unnamed',
    ...cardOf(contactsOf(guide, facts).filter((id) => asksNoName(id, facts))),
  }),
  done: (guide, facts) => ({
    key: 'answers:in-guide.done',
    params: NUMBERS,
    ...cardOf(contactsOf(guide, facts).slice(0, MOST_NAMED)),
  }),
};

const MOST_NAMED = 3; // services beside an answer

/** The services of the pages of a guide that say whom to call, whom to report it to and who listens, each once. */
function contactsOf({ topic, progress }: OpenGuide, facts: Facts): readonly string[] {
  const pages = [topic.contacts, topic.police, topic.listeners].flatMap((led) => led?.(progress, facts) ?? []);
  const cards = pages.flatMap((page) => topic.page?.(page, progress.slots, facts) ?? []).map(({ card }) => card);
  return [...new Set(cards.flatMap((card) => (card?.kind === 'services' ? card.services : [])))];
}

/** Whether the register says that a service does not ask for a name. */
function asksNoName(id: string, { directory }: Facts): boolean {
  return serviceById(directory, id)?.safeContact.includes('no-name-needed') === true;
}

function cardOf(services: readonly string[]): { readonly card?: Card } {
  return services.length === 0 ? {} : { card: { kind: 'services', services, urgent: false } };
}
