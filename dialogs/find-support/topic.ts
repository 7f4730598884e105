import { findServices, type ServiceQuery } from '../../content/find-services.ts';
import { WHO, type Who } from '../../content/audiences.ts';
import { chose } from '../chose.ts';
import { guideTopic, type Page } from '../guide.ts';
import { valueOf } from '../slots.ts';
import type { Facts, Place, Slots } from '../topic.ts';

/** What support can be looked for, by the need it meets. */
const FOR = [
  'domestic-abuse',
  'sexual-violence',
  'stalking',
  'self-harm',
  'hate-crime',
  'fraud-advice',
  'child-safeguarding',
  'adult-safeguarding',
  'modern-slavery',
  'drugs-alcohol',
  'housing',
] as const;

/** Whoever worries about their own behaviour has a page in the guide to abuse, and so has whoever worries about a visa; businesses have other doors. */
const ELSEWHERE: ReadonlySet<Who> = new Set(['harming-others', 'no-recourse', 'business']);
const ASKED = WHO.filter((who) => !ELSEWHERE.has(who));

const ways: Readonly<Record<string, Partial<ServiceQuery>>> = {
  all: {},
  open: { openNow: true },
  quiet: { notByPhone: true },
  call: { channel: 'call' },
  text: { channel: 'text' },
  chat: { channel: 'chat' },
  mail: { channel: 'email' },
  visit: { channel: 'in-person' },
  sign: { language: 'bfi' },
};

/**
 * Finds who can help: for what, for whom and near where, then by when and how they can be reached. What somebody looks
 * for help with is nobody else's business, so the whole of it is protected (S8).
 */
export const findSupport = guideTopic({
  id: 'find-support',
  protects: true,
  questions: [
    { field: 'find-for', answer: { one: FOR } },
    { field: 'find-who', answer: { many: ASKED }, skips: true },
    { field: 'find-where', answer: 'place' },
  ],
  tells: () => ['all'],
  pages: Object.entries(ways).map(([id, way]): Page => ({
    id,
    services: (slots) => queryOf(slots, way),
    ...(id === 'all' ? {} : { onlyIf: (slots, facts) => narrows(slots, facts, way) }),
  })),
});

function queryOf(slots: Slots, way: Partial<ServiceQuery>): ServiceQuery {
  const who = valueOf(slots, 'find-who') as readonly Who[] | undefined;
  const place = valueOf(slots, 'find-where') as Place | undefined;
  return {
    need: FOR.find((need) => chose('find-for', need)(slots)) ?? 'emergency',
    ...(who === undefined || who.length === 0 ? {} : { who }),
    ...(place === undefined ? {} : { place }),
    ...way,
  };
}

/** A way is offered when it leaves somebody to turn to, and not the very same list again. */
function narrows(slots: Slots, { directory, now }: Facts, way: Partial<ServiceQuery>): boolean {
  const found = (query: ServiceQuery): string =>
    findServices(directory, query, now)
      .map(({ service }) => service.id)
      .join(' ');
  const narrowed = found(queryOf(slots, way));
  return narrowed !== '' && narrowed !== found(queryOf(slots, {}));
}
