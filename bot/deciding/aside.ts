import { cardById } from '../../content/knowledge.ts';
import type { Facts } from '../../dialogs/facts.ts';
import { helpSays } from '../../dialogs/help.ts';
import { languageChoices } from '../../dialogs/language.ts';
import { topicById } from '../../dialogs/index.ts';
import { NEED_IDS, needChoices, routeOf, type NeedId } from '../../dialogs/needs.ts';
import type { TopicId } from '../../dialogs/topic-ids.ts';
import { smallTalkSays } from '../../dialogs/small-talk.ts';
import { FIND_SUPPORT } from '../../dialogs/starts.ts';
import type { Language } from '../../locales/index.ts';
import type { Say } from '../../locales/say.ts';
import { toldAfterDoorSays } from '../../dialogs/wrong-doors.ts';
import { changedLanguageSays } from './changed-language.ts';
import { cardSays } from './card-says.ts';
import type { Chosen } from '../choose-topic.ts';
import type { Decision, Question } from '../decide.ts';
import type { Memory } from '../memory.ts';
import { isReport } from '../stack.ts';

/** What is said without leaving what is open. */
export type Aside = Extract<
  Chosen,
  { readonly kind: 'side-question' | 'small-talk' | 'help' | 'told' | 'beside' | 'rated' | 'language' }
>;
const ASIDES: ReadonlySet<Chosen['kind']> = new Set<Aside['kind']>([
  'side-question',
  'small-talk',
  'help',
  'told',
  'beside',
  'rated',
  'language',
]);

/** Tells whether what was chosen is said without leaving what is open. */
export function isAside(chosen: Chosen): chosen is Aside {
  return ASIDES.has(chosen.kind);
}

/** What is said without leaving the open question, which is asked again afterwards. */
export function asideSays(chosen: Aside, { heard, memory, facts }: Question): readonly Say[] {
  switch (chosen.kind) {
    case 'language':
      return changedLanguageSays(heard.language, { isOpen: memory.stack.length > 0, facts });
    case 'side-question':
      return withLanguages(withWayOn(cardSays(chosen.id, memory, facts), chosen.id, memory, facts), chosen.id, {
        language: heard.language,
        isOpen: memory.stack.length > 0,
      });
    case 'small-talk':
      return smallTalkSays(chosen.act, facts);
    case 'help':
      return helpSays(chosen.part);
    case 'told':
      return memory.stack.length > 0 ? [] : toldAfterDoorSays();
    case 'beside':
      return [...crimeSays(chosen.need, memory, facts), { key: 'guide:beside', choices: needChoices([chosen.need]) }];
    case 'rated':
      return [{ key: 'handoff:rated' }];
  }
}

/** Whom a theft is told that is told of beside a report: a report here calls no police. */
function crimeSays(need: NeedId, { stack }: Memory, facts: Facts): readonly Say[] {
  const route = routeOf(need);
  if (route.kind !== 'topic' || route.topic !== THEFT || !stack.some(isReport)) return [];
  return topicById(THEFT).page?.('report', {}, facts) ?? [];
}
const THEFT: TopicId = 'burglary-theft';

/** The rating that was given, if one was. */
export function ratedBy(chosen: Aside): Pick<Decision, 'rating'> {
  return chosen.kind === 'rated' ? { rating: chosen.rating } : {};
}

/** Where nothing is open, an answer also offers the report or the guide that it belongs to. */
function withWayOn(says: readonly Say[], id: string, { stack }: Memory, { knowledge }: Facts): readonly Say[] {
  const need = NEED_IDS.find((known) => known === cardById(knowledge, id)?.need);
  if (stack.length > 0 || need === undefined || routeOf(need).kind === 'side') return says;
  return says.map((say) => ({ ...say, choices: needChoices([need]) }));
}

/** The answer about languages is also the way to change to one and, where nothing is open, to find who speaks one. */
function withLanguages(
  says: readonly Say[],
  card: string,
  { language, isOpen }: { readonly language: Language; readonly isOpen: boolean },
): readonly Say[] {
  if (card !== 'languages') return says;
  const choices = [...languageChoices(language), ...(isOpen ? [] : [FIND_SUPPORT])];
  return says.map((say) => ({ ...say, choices }));
}
