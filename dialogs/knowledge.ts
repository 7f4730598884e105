import { FIGURES } from '../content/figures.ts';
import { KEPT } from '../content/kept.ts';
import { cardById, sourceName, type KnowledgeCard } from '../content/knowledge.ts';
import { isCopyKey, type CopyKey } from '../locales/index.ts';
import type { Choice, Params, Say } from '../locales/say.ts';
import { NUMBERS } from './numbers.ts';
import { smallTalkSays } from './small-talk.ts';
import { STARTS } from './starts.ts';
import type { Facts } from './facts.ts';

/** Stands for a question that no card answers surely enough. */
export const NOT_KNOWN = 'not-known';

const PERSON: Choice = { code: 'do:human', label: 'questions:person' };

/** Answers a question by its card, in the vetted words and with their source. An id without a card gets the way to a person, never silence. */
export function answerSays(id: string, facts: Facts): readonly Say[] {
  if (id === 'emergency') return smallTalkSays('emergency', facts); // help first, and the rest of the message stands
  if (id === NOT_KNOWN) return [notKnown('answers:not-known-now', facts)];
  const card = cardById(facts.knowledge, id);
  if (card === undefined) return answerSays('person', facts);
  const services = servicesOf(card, facts);
  return [
    {
      key: keyOf(card, facts),
      params: paramsOf(facts),
      source: sourceOf(card, facts),
      ...(services.length === 0 ? {} : { card: { kind: 'services', services, urgent: false } as const }),
    },
  ];
}

/** Said to a question without an answer where nothing is open: that it is not known, what can be done here, and the way to a person. */
export function notKnownSays(facts: Facts): readonly Say[] {
  return [{ ...notKnown('answers:not-known', facts), choices: [...STARTS.slice(0, 2), PERSON] }];
}

/** The questions of cards, and pages of the open guide (`guide/page`), as buttons, for whoever may have meant one of them. */
export function cardChoices(cards: readonly string[], facts: Facts): readonly Choice[] {
  return cards.flatMap((card) => {
    const [guide = '', page] = card.split('/');
    const label = page === undefined ? `knowledge:${card}.question` : `${guide}:pages.${page}.label`;
    const code = page === undefined ? `do:question:${card}` : `${guide}.more=${page}`;
    return isCopyKey(label) ? [{ code, label, params: paramsOf(facts) }] : [];
  });
}

function notKnown(key: CopyKey, { partnership: { council } }: Facts): Say {
  return {
    key,
    params: { council: council.name },
    card: { kind: 'services', services: [council.service], urgent: false },
  };
}

function keyOf({ id }: KnowledgeCard, { partnership }: Facts): CopyKey {
  if (id === 'person' && partnership.officeHours === null) return 'answers:person-hours-unknown';
  const key = `knowledge:${id}.answer`;
  return isCopyKey(key) ? key : 'answers:person-hours-unknown';
}

function paramsOf({ partnership: { council } }: Facts): Params {
  const bankLine = { kind: 'number-of', service: 'call-159' } as const;
  return { ...NUMBERS, bankLine, council: council.name, ...KEPT, ...FIGURES };
}

function sourceOf(card: KnowledgeCard, { knowledge }: Facts): NonNullable<Say['source']> {
  const name = sourceName(knowledge, card);
  if (name !== undefined) return { key: 'answers:source.named', params: { name } };
  return { key: card.source === 'service' ? 'answers:source.service' : 'answers:source.general' };
}

function servicesOf({ services }: KnowledgeCard, { partnership: { council } }: Facts): readonly string[] {
  const local: Readonly<Record<string, string>> = { council: council.service, team: council.team };
  return services.map((id) => local[id] ?? id);
}
