import type { DangerKind } from '../content/danger-cards.ts';
import { isCopyKey, type CopyKey } from '../locales/index.ts';
import type { Choice } from '../locales/say.ts';
import type { TopicId } from './topic.ts';

/** Everything a resident can come with, the most urgent first: with two needs in one message, the earlier is met first. */
export const NEED_IDS = [
  'self-harm',
  'child-safeguarding',
  'sexual-violence',
  'domestic-abuse',
  'stalking',
  'fraud-advice',
  'modern-slavery',
  'county-lines',
  'adult-safeguarding',
  'hate-crime',
  'terrorism',
  'report-asb',
  'noise-environment',
  'street-scene',
  'burglary-theft',
  'cyber',
  'drugs-alcohol',
  'road-safety',
  'housing',
  'safer-homes',
  'asb-case-review',
  'case-status',
  'talk-to-a-person',
  'accessible-format',
  'service-complaint',
  'about-service',
  'other-council',
  'thanks',
  'greeting',
] as const;
export type NeedId = (typeof NEED_IDS)[number];

/** How a need is met: a topic of its own, the card of a danger, the way to another service, a side answer, or kind words. */
export type Route =
  | { readonly kind: 'topic'; readonly topic: TopicId }
  | { readonly kind: 'danger'; readonly danger: DangerKind }
  | { readonly kind: 'door'; readonly door: string } // an id of content/wrong-doors.ts
  | { readonly kind: 'side'; readonly question: string } // an id of dialogs/side-answers.ts
  | { readonly kind: 'small-talk'; readonly act: 'greeting' | 'thanks' };

const report = { kind: 'topic', topic: 'report-asb' } as const;
const danger = (kind: DangerKind): Route => ({ kind: 'danger', danger: kind });
const door = (id: string): Route => ({ kind: 'door', door: id });
const side = (question: string): Route => ({ kind: 'side', question });

const ROUTES: Readonly<Record<NeedId, Route>> = {
  'self-harm': danger('self-harm'),
  'child-safeguarding': door('worried-about-a-child'),
  'sexual-violence': danger('sexual-violence'),
  'domestic-abuse': danger('domestic-abuse'),
  stalking: danger('stalking'),
  'fraud-advice': door('fraud'),
  'modern-slavery': danger('modern-slavery'),
  'county-lines': door('county-lines'),
  'adult-safeguarding': door('social-care'),
  'hate-crime': danger('hate-crime'),
  terrorism: door('terrorism'),
  'report-asb': report,
  'noise-environment': report,
  'street-scene': report,
  'burglary-theft': door('burglary-theft'),
  cyber: door('cyber'),
  'drugs-alcohol': door('drug-or-alcohol-help'),
  'road-safety': door('road-safety'),
  housing: door('housing'),
  'safer-homes': door('safer-homes'),
  'asb-case-review': side('case-review'),
  'case-status': { kind: 'topic', topic: 'case-status' },
  'talk-to-a-person': side('person'),
  'accessible-format': side('languages'),
  'service-complaint': door('service-complaint'),
  'about-service': side('about'),
  'other-council': door('other'),
  thanks: { kind: 'small-talk', act: 'thanks' },
  greeting: { kind: 'small-talk', act: 'greeting' },
};

/** How this need is met today. */
export function routeOf(need: NeedId): Route {
  return ROUTES[need];
}

/** True when it makes no difference to the resident which of the two was meant: both are met in the same way. */
export function areMetAlike(one: NeedId, other: NeedId): boolean {
  return ROUTES[one] === ROUTES[other];
}

/** The needs in the order in which they are met, each once. */
export function byUrgency(needs: readonly NeedId[]): readonly NeedId[] {
  return NEED_IDS.filter((id) => needs.includes(id));
}

/** Tells whether a label read from outside (a button, a model) names a need. */
export function isNeed(id: string): id is NeedId {
  return NEED_IDS.some((known) => known === id);
}

/** The buttons that begin with these needs, each once; needs met by a topic share that topic's button. */
export function needChoices(needs: readonly NeedId[]): readonly Choice[] {
  const codes = new Map<string, Choice>();
  for (const need of needs) {
    const choice = choiceOf(need);
    if (choice !== undefined && !codes.has(choice.code)) codes.set(choice.code, choice);
  }
  return [...codes.values()];
}

function choiceOf(need: NeedId): Choice | undefined {
  const route = routeOf(need);
  const begins = route.kind === 'topic' ? route.topic : undefined;
  const key = begins === undefined ? `answers:need.${need}` : `answers:start.${begins}`;
  if (!isCopyKey(key)) return undefined; // small talk is never offered
  return { code: begins === undefined ? `do:need:${need}` : `do:begin:${begins}`, label: key satisfies CopyKey };
}
