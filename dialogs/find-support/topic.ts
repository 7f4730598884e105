import { ANY_LANGUAGE, findServices, isMeantFor, type ServiceQuery } from '../../content/find-services.ts';
import { WHO, type Who } from '../../content/audiences.ts';
import { shownContacts } from '../../content/directory.ts';
import { chose } from '../chose.ts';
import { guideTopic, type Page } from '../guide.ts';
import { dangerOf } from '../needs.ts';
import { codesOf, slotOf, valueOf } from '../slots.ts';
import type { Place, Slots } from '../answers.ts';
import type { Facts } from '../facts.ts';

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

/** What somebody looks for who worries about how they treat another: the line made for that alone (S4). */
const OWN = 'own';
const isOwn = chose('find-for', OWN);
const isForMe = (slots: Slots): boolean => !isOwn(slots);

/** Whoever uses abuse looks for something else; businesses have other doors. */
const ELSEWHERE: ReadonlySet<Who> = new Set(['harming-others', 'business']);
const ASKED = WHO.filter((who) => !ELSEWHERE.has(who));
/** Who listens to anybody about anything, for whoever does not say what it is about. */
const FOR_ANYTHING = [
  'emergency-999',
  'silent-solution-55',
  'samaritans',
  'victim-support',
  'citizens-advice-mid-mercia',
  'sddc-customer-services',
] as const;
const ways: Readonly<Record<string, Partial<ServiceQuery>>> = {
  all: {},
  open: { openNow: true },
  quiet: { notByPhone: true },
  spoken: { language: ANY_LANGUAGE },
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
  isChild: isOfChild,
  questions: [
    { field: 'find-for', answer: { one: [...FOR, OWN] }, danger: FOR.filter((need) => dangerOf(need) !== undefined) },
    {
      field: 'find-who',
      answer: { many: ASKED },
      offered: isMeantForSome,
      skips: true,
      listensHere: true,
      onlyIf: isForMe,
      danger: ['honour-based-abuse'],
    },
    { field: 'find-where', answer: 'place', listensHere: true, onlyIf: isForMe },
  ],
  people: () => 'all',
  searches: true,
  tells: () => ['all'],
  pages: Object.entries(ways).map(([id, way]): Page => ({
    id,
    services: (slots) => queryOf(slots, way),
    suits: isMatterKnown,
    ...(id === 'all' ? {} : { onlyIf: (slots, facts) => narrows(slots, facts, way) }),
  })),
});

/** Nobody is asked whether they are somebody for whom no service of the register is meant. */
function isMeantForSome(code: string, { directory }: Facts): boolean {
  const who = ASKED.filter((one) => one === code);
  return directory.services.some(
    (service) => shownContacts(service).length > 0 && who.some((one) => isMeantFor(service, one)),
  );
}

function isOfChild(slots: Slots): boolean {
  return codesOf(slots, 'find-who').includes('child');
}

/** Nothing is looked for before the resident was asked for what. */
function isMatterKnown(slots: Slots): boolean {
  return slotOf(slots, 'find-for').kind !== 'unknown';
}

function queryOf(slots: Slots, way: Partial<ServiceQuery>): ServiceQuery {
  if (isOwn(slots)) return { need: 'domestic-abuse', who: ['harming-others'], ...way };
  const who = valueOf(slots, 'find-who') as readonly Who[] | undefined;
  const place = valueOf(slots, 'find-where') as Place | undefined;
  return {
    ...matterOf(slots),
    ...(who === undefined || who.length === 0 ? {} : { who }),
    ...(place === undefined ? {} : { place }),
    ...way,
  };
}

/** What it is about; for whoever does not say, who listens to anybody, and Childline to children (S12). */
function matterOf(slots: Slots): Pick<ServiceQuery, 'need' | 'among'> {
  const need = FOR.find((one) => chose('find-for', one)(slots));
  if (need !== undefined) return { need };
  return { need: 'emergency', among: isOfChild(slots) ? ['childline', ...FOR_ANYTHING] : FOR_ANYTHING };
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
