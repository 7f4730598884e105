import { z } from 'zod';

import { isCopyKey } from '../locales/index.ts';
import crime from './knowledge/crime.json' with { type: 'json' };
import domesticAbuse from './knowledge/domestic-abuse.json' with { type: 'json' };
import drugs from './knowledge/drugs.json' with { type: 'json' };
import evidence from './knowledge/evidence.json' with { type: 'json' };
import exploitation from './knowledge/exploitation.json' with { type: 'json' };
import fraud from './knowledge/fraud.json' with { type: 'json' };
import hate from './knowledge/hate.json' with { type: 'json' };
import housing from './knowledge/housing.json' with { type: 'json' };
import noise from './knowledge/noise.json' with { type: 'json' };
import partnership from './knowledge/partnership.json' with { type: 'json' };
import privacy from './knowledge/privacy.json' with { type: 'json' };
import reports from './knowledge/reports.json' with { type: 'json' };
import service from './knowledge/service.json' with { type: 'json' };
import sexualViolence from './knowledge/sexual-violence.json' with { type: 'json' };
import sources from './knowledge/sources.json' with { type: 'json' };
import tools from './knowledge/tools.json' with { type: 'json' };

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const day = z.iso.date();

/** What a guide says in place of a card about reports: what is kept and who reads it, that no name is needed, that nothing is done with it. */
const IN_GUIDE = ['kept', 'unnamed', 'done'] as const;
export type InGuide = (typeof IN_GUIDE)[number];

const cardSchema = z
  .object({
    id,
    need: z.string().min(1), // an id of dialogs/needs.ts
    services: z.array(z.string()).readonly(), // ids in the register, the first to try first; see `LOCAL_SERVICES`
    inGuide: z.enum(IN_GUIDE).optional(), // it speaks of a report: what is said instead where none is
    source: z.string(), // an id of the sources, `service` (how this service works) or `general` (general knowledge)
    owner: z.string().min(1).nullable(), // a named role at the council; null while nobody has taken it
    compiledOn: day,
    reviewBy: day,
  })
  .refine((card) => isCopyKey(`knowledge:${card.id}.answer`), 'a card without words')
  .refine((card) => card.compiledOn < card.reviewBy, 'review must come after it was compiled')
  .readonly();

const sourceSchema = z.object({ id, name: z.string().min(1) }).readonly();

/** Every question-and-answer card, checked. Refuses two cards of one id, a source that is not listed, and a list without the way to a person. */
export const knowledgeSchema = z
  .object({ sources: z.array(sourceSchema).readonly(), cards: z.array(cardSchema).readonly() })
  .refine(({ cards }) => new Set(cards.map((card) => card.id)).size === cards.length, 'two cards have one id')
  .refine(
    ({ cards, sources: listed }) =>
      cards.every(({ source }) => UNNAMED.has(source) || listed.some((one) => one.id === source)),
    'a card names a source that is not listed',
  )
  .refine(({ cards }) => cards.some((card) => card.id === 'person'), 'the way to a person is missing')
  .readonly();

const UNNAMED: ReadonlySet<string> = new Set(['service', 'general']);

/** Stand for services that the partnership names: the council's main line and its community safety team. */
export const LOCAL_SERVICES = ['council', 'team'] as const;

export type KnowledgeCard = z.infer<typeof cardSchema>;
export type Knowledge = z.infer<typeof knowledgeSchema>;

/** The cards as they are shipped, unchecked. */
export const shippedKnowledge = {
  sources,
  cards: [
    ...service,
    ...reports,
    ...tools,
    ...housing,
    ...evidence,
    ...noise,
    ...hate,
    ...domesticAbuse,
    ...sexualViolence,
    ...fraud,
    ...exploitation,
    ...drugs,
    ...crime,
    ...partnership,
    ...privacy,
  ],
};

/** Finds a card by its id; `undefined` when there is none. */
export function cardById({ cards }: Knowledge, wanted: string): KnowledgeCard | undefined {
  return cards.find((card) => card.id === wanted);
}

/** The name of the source of a card; undefined for general knowledge and for how this service works. */
export function sourceName({ sources: listed }: Knowledge, { source }: KnowledgeCard): string | undefined {
  return listed.find((one) => one.id === source)?.name;
}
