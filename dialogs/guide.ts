import type { CopyKey } from '../locales/index.ts';
import type { Choice, Params, Say } from '../locales/say.ts';
import { endOfProtected } from './end-of-protected.ts';
import { FURTHER, offeredPages, suits, type Offer } from './guide-menu.ts';
import { formOf, namedStep, wordsNamed, type Question } from './named-step.ts';
import { NUMBERS } from './numbers.ts';
import { servicesCard, type WantedServices } from './services-card.ts';
import { REPORT } from './starts.ts';
import { valueOf } from './slots.ts';
import type { Field, Slots } from './answers.ts';
import type { Facts } from './facts.ts';
import type { Step } from './step.ts';
import type { Acceptance, Topic } from './topic.ts';
import type { TopicId } from './topic-ids.ts';

/** One thing to tell. Its words are `<guide>:pages.<id>.label` for its button and `.text` for what is told. */
export interface Page extends Offer {
  readonly services?: WantedServices | ((slots: Slots, facts: Facts) => WantedServices);
  readonly urgent?: true; // danger now: its card comes first of all, and its button tells of a danger
  readonly danger?: true; // its button tells of a danger all the same
  readonly params?: (facts: Facts) => Params; // what fills its words beside the two numbers
  readonly starts?: readonly Choice[]; // what can be begun from here
  readonly otherwise?: string | ((slots: Slots) => string | undefined); // the page for those whom this one does not suit
}

/** Help with one need, as data: a few honest questions, then pages, those that everyone there needs first. Every function is pure. */
export interface Guide {
  readonly id: TopicId;
  readonly protects?: true;
  readonly ofSomebody?: true;
  readonly isChild?: (slots: Slots) => boolean;
  readonly questions: readonly Question[];
  readonly pages: readonly Page[];
  /** Whether its pages hold what was looked for: whoever says more of that is shown them anew. */
  readonly searches?: true;
  /** Pages told unasked once the questions are answered, in order. */
  readonly tells: (slots: Slots, facts: Facts) => readonly string[];
  /** What else says what to do, for whoever asks that once the others were told, in order. */
  readonly leads?: (slots: Slots, told: readonly string[]) => readonly string[];
  /** Whether a page is told that was only named beside an answer, or in the first message. */
  readonly beside?: (page: string, slots: Slots) => boolean;
  /** The page of those who may know what nothing here does: told where a question has no answer. */
  readonly people?: (slots: Slots) => string;
  /** The page of who listens, where that is another than the one of `people`. */
  readonly listeners?: (slots: Slots) => string;
  /** The page of whom to call, where that is another than the one of `people`. */
  readonly contacts?: (slots: Slots) => string;
  /** The page of whom its matter is reported to, by what was told. */
  readonly police?: (slots: Slots, told: readonly string[]) => string;
  /** The page on how to keep it from happening again, by what was told. */
  readonly prevents?: (slots: Slots) => string;
  /** What is said to whoever asks for the verdict on what was looked at: there is none. */
  readonly verdict?: readonly Say[];
  /** Pages that say to tell the police: whoever has told them already is told what comes after. */
  readonly reports?: readonly string[];
  /** The questions whose answers are remarked on first, whatever their order. */
  readonly first?: readonly Field[];
  /** What is said right after an answer. */
  readonly remark?: (field: Field, slots: Slots, facts: Facts) => readonly Say[];
}

const AGAIN: readonly Choice[] = [REPORT, { code: 'do:help', label: 'guide:other-help' }];

/** Makes a topic of a guide: its questions, then the pages for as long as the resident wants another one. */
export function guideTopic(guide: Guide): Topic {
  const told = guide.reports === undefined ? [] : [TOLD_POLICE];
  const steps = [...guide.questions.map((question) => namedStep(guide.id, question)), ...told, moreStep(guide)];
  const begun = guide.pages.flatMap(({ starts = [] }) => starts);
  const report = begun.find(({ code }) => code === REPORT.code);
  return {
    id: guide.id,
    kind: 'guide',
    ...(report === undefined ? {} : { report }),
    begins: beginsOf(guide),
    requests: ({ partnership }) =>
      begun.map(({ code }) => code).filter((code) => isRequest(code, partnership.requests)),
    ...(guide.protects === true ? { protects: true } : {}),
    ...(guide.ofSomebody === true ? { ofSomebody: true } : {}),
    ...(guide.isChild === undefined ? {} : { isChild: guide.isChild }),
    formVersion: 1,
    form: formOf(steps),
    steps,
    opening: () => [{ key: wordsNamed(`${guide.id}:opening`), params: NUMBERS }],
    ...(guide.first === undefined ? {} : { first: guide.first }),
    ...(guide.searches === undefined ? {} : { searches: guide.searches }),
    tells: (slots, facts) => [...new Set(guide.tells(slots, facts).map((page) => orReported(guide, page, slots)))],
    leads: ({ slots, told }, facts) => nextToDo(guide, slots, told, facts),
    ...ledTo(guide),
    accept: (field, value, slots, facts, meant) => {
      if (field !== moreField(guide)) return { kind: 'keep', value };
      const page = fitting(guide, value, slots, facts);
      const isTold = meant || page.kind === 'refuse' || (guide.beside?.(String(page.value), slots) ?? true);
      return isTold ? page : { kind: 'refuse', say: [] };
    },
    page: (id, slots, facts) => pageSays(guide, id, slots, facts),
    ...(guide.people === undefined ? {} : { people: guide.people }),
    ...(guide.verdict === undefined ? {} : { verdict: guide.verdict }),
    remark: (field, slots, facts) =>
      field === moreField(guide)
        ? pageSays(guide, orReported(guide, String(valueOf(slots, field)), slots), slots, facts)
        : [...(guide.remark?.(field, slots, facts) ?? []), ...ofTellingPolice(guide, field, slots, facts)],
    finish: (_progress, facts) => ({ kind: 'done', outcome: { kind: 'helped' }, say: endOf(guide, facts) }),
  };
}

/** What the pages begin that are offered again and again. */
function beginsOf(guide: Guide): Readonly<Record<string, string>> {
  const pages = guide.pages.filter(({ again }) => again === true);
  return Object.fromEntries(
    pages.flatMap(({ id, starts = [] }) => starts.map(({ code }) => [`${moreField(guide)}=${id}`, code])),
  );
}

/** Heard where it is told, and never asked. */
const TOLD_POLICE: Step = {
  field: 'told-police',
  answer: { kind: 'yes-no' },
  ask: 'guide:more.ask',
  retry: 'guide:more.retry',
  why: 'guide:more.why',
  label: 'guide:more.label',
  skippable: true,
  listens: true,
  askedIf: () => false,
};
const REPORTED = 'reported';
const REPORTED_SAY: Say = {
  key: 'guide:reported',
  params: NUMBERS,
  card: { kind: 'services', services: ['police-101', 'derbyshire-victim-services', 'victim-support'], urgent: false },
};

/** Whoever says that they have told the police is told what comes after, where no page does that in its turn. */
function ofTellingPolice({ reports = [], tells }: Guide, field: Field, slots: Slots, facts: Facts): readonly Say[] {
  const isTold = field === TOLD_POLICE.field && valueOf(slots, field) === true;
  return isTold && !tells(slots, facts).some((page) => reports.includes(page)) ? [REPORTED_SAY] : [];
}

function orReported({ reports = [] }: Guide, page: string, slots: Slots): string {
  return reports.includes(page) && valueOf(slots, TOLD_POLICE.field) === true ? REPORTED : page;
}

/** The first page on what to do that was not told yet; once all were, the first of them again. Pages that fit only some are for those who ask for them. */
function nextToDo(guide: Guide, slots: Slots, told: readonly string[], facts: Facts): string | undefined {
  const pages = [...guide.tells(slots, facts), ...(guide.leads?.(slots, told) ?? [])].map((page) =>
    orReported(guide, page, slots),
  );
  return pages.find((page) => !told.includes(page)) ?? pages[0];
}

/** The pages of who listens, whom to call, whom to report it to and how to prevent the next one: told only to those whom they suit. */
function ledTo(guide: Guide): Pick<Topic, 'listeners' | 'contacts' | 'police' | 'prevents'> {
  const { listeners = guide.people, contacts = guide.people, police, prevents } = guide;
  const told = (page: string, slots: Slots, facts: Facts): string | undefined => {
    const fits = fitting(guide, orReported(guide, page, slots), slots, facts);
    return fits.kind === 'keep' ? String(fits.value) : undefined;
  };
  return {
    ...(listeners === undefined ? {} : { listeners: ({ slots }, facts) => told(listeners(slots), slots, facts) }),
    ...(contacts === undefined ? {} : { contacts: ({ slots }, facts) => told(contacts(slots), slots, facts) }),
    ...(prevents === undefined ? {} : { prevents: ({ slots }, facts) => told(prevents(slots), slots, facts) }),
    ...(police === undefined
      ? {}
      : { police: ({ slots, told: before }, facts) => told(police(slots, before), slots, facts) }),
  };
}

/** The page that was asked for where it suits who asks, else the one that does; refused where there is none. */
function fitting({ pages }: Guide, asked: unknown, slots: Slots, facts: Facts): Acceptance {
  const page = pages.find(({ id }) => id === asked);
  if (page === undefined || suits(page, slots, facts)) return { kind: 'keep', value: asked };
  const other = typeof page.otherwise === 'function' ? page.otherwise(slots) : page.otherwise;
  return other === undefined ? { kind: 'refuse', say: [] } : { kind: 'keep', value: other };
}

/** A protected conversation says at its end how it is removed (S8). */
function endOf({ protects }: Guide, facts: Facts): readonly Say[] {
  return protects === true
    ? endOfProtected('guide:end-protected', facts, AGAIN)
    : [{ key: 'guide:end', choices: AGAIN }];
}

/** The question after which nothing else comes: what more would help, until that is all. */
function moreStep(guide: Guide): Step {
  return {
    field: moreField(guide),
    answer: {
      kind: 'choice',
      options: [...guide.pages.map(({ id }) => ({ code: id, label: pageKey(guide, id, 'label') })), ...FURTHER],
    },
    again: true,
    offers: (progress, facts) => offeredPages(guide.pages, progress, facts),
    ask: 'guide:more.ask',
    retry: 'guide:more.retry',
    why: 'guide:more.why',
    label: 'guide:more.label',
    skippable: true,
    skipLabel: 'guide:more.enough',
    listens: true,
    danger: guide.pages.flatMap(({ id, urgent, danger }) => (urgent === true || danger === true ? [id] : [])),
  };
}

/** The field in which a guide hears which page is wanted. */
export function moreField({ id }: Pick<Guide, 'id'>): Field {
  return `${id}.more`;
}

const isRequest = (code: string, requests: readonly string[]): boolean =>
  requests.some((id) => code === `do:begin:${id}`);

/** What a page of a guide says, with its card. */
export function pageSays(guide: Guide, id: string, slots: Slots, facts: Facts): readonly Say[] {
  if (id === REPORTED) return [REPORTED_SAY];
  const page = guide.pages.find((candidate) => candidate.id === id);
  if (page === undefined) return [];
  const { services = [], params, starts, urgent } = page;
  const wanted = typeof services === 'function' ? services(slots, facts) : services;
  const card = servicesCard(wanted, facts, urgent === true);
  return [
    {
      key: pageKey(guide, id, 'text'),
      params: { ...NUMBERS, ...params?.(facts) },
      ...(starts === undefined ? {} : { choices: starts }),
      ...(card === undefined ? {} : { card }),
    },
  ];
}

function pageKey({ id }: Guide, page: string, leaf: 'label' | 'text'): CopyKey {
  return wordsNamed(`${id}:pages.${page}.${leaf}`);
}
