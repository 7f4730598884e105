import type { DangerKind } from '../content/danger-cards.ts';
import { isCopyKey, type CopyKey } from '../locales/index.ts';
import type { Choice } from '../locales/say.ts';
import { REPORT_TOPIC, type TopicId } from './topic-ids.ts';

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
  'terrorism',
  'report-asb',
  'noise-environment',
  'street-scene',
  'hate-crime',
  'burglary-theft',
  'cyber',
  'drugs-alcohol',
  'road-safety',
  'licensed-premises',
  'housing',
  'safer-homes',
  'asb-case-review',
  'case-status',
  'talk-to-a-person',
  'accessible-format',
  'service-complaint',
  'about-service',
  'community-grants',
  'other-council',
  'thanks',
  'greeting',
] as const;
export type NeedId = (typeof NEED_IDS)[number];

/** How a need is met: a topic of its own, the way to another service, a side answer, or kind words. */
export type Route =
  | { readonly kind: 'topic'; readonly topic: TopicId }
  | { readonly kind: 'door'; readonly door: string } // an id of content/wrong-doors.ts
  | { readonly kind: 'side'; readonly question: string } // the id of a card (content/knowledge)
  | { readonly kind: 'small-talk'; readonly act: 'greeting' | 'thanks' };

const topic = (id: TopicId): Route => ({ kind: 'topic', topic: id });
const report = topic(REPORT_TOPIC);
const door = (id: string): Route => ({ kind: 'door', door: id });
const side = (question: string): Route => ({ kind: 'side', question });

const ROUTES: Readonly<Record<NeedId, Route>> = {
  'self-harm': topic('self-harm'),
  'child-safeguarding': topic('child-safeguarding'),
  'sexual-violence': topic('sexual-violence'),
  'domestic-abuse': topic('domestic-abuse'),
  stalking: topic('stalking'),
  'fraud-advice': topic('fraud-advice'),
  'modern-slavery': topic('modern-slavery'),
  'county-lines': topic('county-lines'),
  'adult-safeguarding': topic('adult-safeguarding'),
  'hate-crime': topic('hate-crime'),
  terrorism: topic('terrorism'),
  'report-asb': report,
  'noise-environment': report,
  'street-scene': report,
  'burglary-theft': topic('burglary-theft'),
  cyber: topic('cyber'),
  'drugs-alcohol': topic('drugs-alcohol'),
  'road-safety': topic('road-safety'),
  'licensed-premises': topic('licensed-premises'),
  housing: door('housing'),
  'safer-homes': topic('safer-homes'),
  'asb-case-review': topic('asb-case-review'),
  'case-status': topic('case-status'),
  'talk-to-a-person': topic('talk-to-person'),
  'accessible-format': topic('accessible-format'),
  'service-complaint': door('service-complaint'),
  'about-service': side('about'),
  'community-grants': topic('community-grants'),
  'other-council': door('other'),
  thanks: { kind: 'small-talk', act: 'thanks' },
  greeting: { kind: 'small-talk', act: 'greeting' },
};

/** How this need is met today. */
export function routeOf(need: NeedId): Route {
  return ROUTES[need];
}

/** What a need has to do with somebody's safety. */
interface Safety {
  readonly card?: DangerKind; // goes before whatever meets the need: the words that name it are enough
  readonly helpsAfter?: readonly DangerKind[]; // the dangers in which its guide helps
  readonly isGrave?: true; // no offer can wait for it: a guide that helps in a danger gives way to it
  readonly goesFirst?: true; // whoever is harmed so is helped with that first, whatever else they came with
  readonly isLifeline?: true; // offered when it is at all likely
  readonly waits?: true; // begins behind the emergency number: a knife outside is first of all a knife, whoever holds it
}

/** The needs of safety. All others have nothing to do with it, and wait while somebody is attacked or badly hurt. */
const SAFETY: Readonly<Partial<Record<NeedId, Safety>>> = {
  'self-harm': { card: 'self-harm', helpsAfter: ['self-harm'], isGrave: true, goesFirst: true, isLifeline: true },
  'child-safeguarding': { helpsAfter: ['child-at-risk'], isGrave: true },
  'sexual-violence': { card: 'sexual-violence', helpsAfter: ['sexual-violence'], isGrave: true, goesFirst: true },
  'domestic-abuse': {
    card: 'domestic-abuse',
    helpsAfter: ['domestic-abuse', 'forced-marriage'],
    isGrave: true,
    goesFirst: true,
    isLifeline: true,
  },
  stalking: { card: 'stalking', helpsAfter: ['stalking'], isGrave: true },
  'fraud-advice': { helpsAfter: ['fraud-in-progress'] },
  'modern-slavery': { card: 'modern-slavery', helpsAfter: ['modern-slavery'], isGrave: true },
  'county-lines': { waits: true },
  'adult-safeguarding': {},
  'hate-crime': { card: 'hate-crime', helpsAfter: ['hate-crime'] },
};

/** True of a need that a danger beside it belongs to. */
export function isOfSafety(need: NeedId): boolean {
  return SAFETY[need] !== undefined;
}

/** True of help that begins behind the emergency number. */
export function waitsForEmergency(need: NeedId): boolean {
  return SAFETY[need]?.waits === true;
}

/** True of a need that is graver than an offer can wait. */
export function isGrave(need: NeedId): boolean {
  return SAFETY[need]?.isGrave === true;
}

/** True of harm that is met before whatever else is told beside it. */
export function goesFirst(need: NeedId): boolean {
  return SAFETY[need]?.goesFirst === true;
}

/** True of a need that is offered when it is at all likely: a life may be at stake. */
export function isLifeline(need: NeedId): boolean {
  return SAFETY[need]?.isLifeline === true;
}

/** The danger whose card goes before whatever meets this need, if it has one. */
export function dangerOf(need: NeedId): DangerKind | undefined {
  return SAFETY[need]?.card;
}

/** The need whose guide helps once the card of a danger was shown; undefined where the card is all there is. */
export function helpAfter(danger: DangerKind): NeedId | undefined {
  return NEED_IDS.find((need) => SAFETY[need]?.helpsAfter?.includes(danger));
}

/** The dangers in which a guide helps. */
export function dangersHelpedBy(guide: TopicId): readonly DangerKind[] {
  return NEED_IDS.filter((need) => {
    const route = ROUTES[need];
    return route.kind === 'topic' && route.topic === guide;
  }).flatMap((need) => SAFETY[need]?.helpsAfter ?? []);
}

/** True when it makes no difference to the resident which of the two was meant: both are met in the same way. */
export function areMetAlike(one: NeedId, other: NeedId): boolean {
  return ROUTES[one] === ROUTES[other];
}

/** What somebody from outside does to residents is told with this need, where nothing says more of it. */
export const TO_REPORT: NeedId = 'report-asb';

/** True of a need that a report meets. */
export function isMetByReport(need: NeedId): boolean {
  return ROUTES[need] === report;
}

/** The needs in the order in which they are met, each once. */
export function byUrgency(needs: readonly NeedId[]): readonly NeedId[] {
  return NEED_IDS.filter((id) => needs.includes(id));
}

/** Tells whether a label read from outside (a button, a model) names a need. */
export function isNeed(id: string): id is NeedId {
  return IDS.has(id);
}
const IDS: ReadonlySet<string> = new Set(NEED_IDS);

const FORMS: ReadonlySet<TopicId> = new Set([REPORT_TOPIC, 'case-status']); // named by what is done in them, not by a need

/** The buttons that begin with these needs, each once; needs met by one form share its button. */
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
  const begins = route.kind === 'topic' && FORMS.has(route.topic) ? route.topic : undefined;
  const key = begins === undefined ? `answers:need.${need}` : `answers:start.${begins}`;
  if (!isCopyKey(key)) return undefined; // small talk is never offered
  return { code: begins === undefined ? `do:need:${need}` : `do:begin:${begins}`, label: key satisfies CopyKey };
}
