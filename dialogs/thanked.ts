import { serviceById } from '../content/directory.ts';
import type { Say } from '../locales/say.ts';
import type { Facts } from './facts.ts';
import type { Progress } from './progress.ts';
import type { Topic } from './topic.ts';

/** What is said of what was told beside a question, and the progress that remembers it. */
export interface Thanked {
  readonly progress: Progress;
  readonly say: readonly Say[];
}

/**
 * Thanks for what was told beside a question and is kept nowhere. A guide to what is reported to somebody says the first time
 * that nothing is passed on, and names whom to tell; where a conversation is protected, it only thanks.
 */
export function thanked(topic: Topic, progress: Progress, facts: Facts): Thanked {
  const first = firstToTell(topic, progress, facts);
  if (first === undefined || progress.told.includes(SAID)) return { progress, say: [{ key: 'questions:told' }] };
  return {
    progress: { ...progress, told: [SAID, ...progress.told] },
    say: [{ key: 'guide:more.noted', card: { kind: 'services', services: [first], urgent: false } }],
  };
}

const SAID = 'guide:more.noted'; // stands among the pages that were told, before them all

/** The first service whom the matter of a guide is told to, beside the emergency service. */
function firstToTell(topic: Topic, progress: Progress, facts: Facts): string | undefined {
  if (topic.kind !== 'guide' || topic.protects === true || facts.isProtected === true) return undefined;
  const page = topic.police?.(progress, facts);
  const says = page === undefined ? [] : (topic.page?.(page, progress.slots, facts) ?? []);
  const services = says.flatMap(({ card }) => (card?.kind === 'services' ? card.services : []));
  return services.find((id) => serviceById(facts.directory, id)?.needs.includes('emergency') !== true);
}
